import { sampleOrganisation, samplePeople, type SamplePerson } from '../sample/people';

const aboveTheTeams = samplePeople.filter(({ team }) => !team);
const isServiceManager = ({ key }: SamplePerson) => key === sampleOrganisation.service.manager;

/** The page that stands in for a sign-in page: choose who to be. `here` is the authorize request's own URL. */
export function peoplePage(here: URL): string {
  const groups = [
    { title: sampleOrganisation.service.name, people: aboveTheTeams.filter(isServiceManager) },
    ...sampleOrganisation.teams.map((team) => ({
      title: `${team.name} team`,
      people: samplePeople.filter((one) => one.team === team.id),
    })),
    { title: 'Across the council', people: aboveTheTeams.filter((one) => !isServiceManager(one)) },
  ];
  const sections = groups.map((group) => section(group.title, group.people, here)).join('\n');
  return page(
    'Who are you today?',
    `<p>Sample people of ${escapeHtml(sampleOrganisation.name)}. They are invented, and there is no password.</p>\n${sections}`,
  );
}

/** A page that says in one sentence why nobody can be signed in. */
export function refusalPage(sentence: string): string {
  return page('You cannot sign in', `<p>${escapeHtml(sentence)}</p>`);
}

function section(title: string, people: readonly SamplePerson[], here: URL): string {
  const items = people.map((person) => `<li>${entry(person, here)}</li>`).join('\n');
  return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${items}\n</ul>`;
}

function entry(person: SamplePerson, here: URL): string {
  const role = `<span>${escapeHtml(person.jobTitle)}</span>`;
  if (person.status === 'left') return `<p>${escapeHtml(person.displayName)} ${role} <em>has left</em></p>`;
  const target = new URL(here);
  target.searchParams.set('sample_person', person.oid);
  const address = escapeHtml(`${target.pathname}${target.search}`);
  return `<a href="${address}">${escapeHtml(person.displayName)} ${role}</a>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} (sample sign-in)</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  main { max-width: 34rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6rem; margin-bottom: .25rem; }
  h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
  ul { list-style: none; margin: 0; padding: 0; }
  li a, li p { display: block; margin: 0 0 .4rem; padding: .5rem .75rem; border: 1px solid; border-radius: .4rem; }
  li a { color: LinkText; font-weight: 600; text-decoration: none; }
  li a:hover, li a:focus { text-decoration: underline; outline: 2px solid; }
  li p { opacity: .75; border-style: dashed; }
  span { color: CanvasText; font-weight: 400; }
  span::before { content: "· "; }
</style>
</head>
<body><main>
<h1>${title}</h1>
${body}
</main></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
