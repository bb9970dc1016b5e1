import { plural } from './counted';

/** Groups: forming one, who belongs to it, who was there. */
export const groupText = {
  group: {
    mine: 'Groups',
    one: 'Group',
    new: 'Plan a group session',
    newIntro:
      'Choose who takes part. Each of them is told in Teams, finds the agenda here and can add to it. You write one record, and everybody who was there signs it.',
    complements:
      'A group session comes beside each person’s own supervision; what it counts for is the policy’s.',
    name: 'What the group is called',
    nameHint: 'They see this name in Teams. Do not name a child or a family in it.',
    kind: 'Kind of session',
    people: 'Who takes part',
    supervised: 'People whom you supervise',
    others: 'Others in your teams',
    nobody:
      'There is nobody whom you can invite: you supervise nobody, and no team of yours has other people.',
    chosen: (count: number) => plural(count, 'person chosen', 'people chosen'),
    needPeople: 'Choose at least two people.',
    needName: 'Give the group a name.',
    plan: 'Plan it',
    members: 'Who belongs to the group',
    facilitator: (name: string) => `${name} facilitates`,
    facilitatedBy: 'Facilitated by',
    facilitated: 'You facilitate',
    next: 'Plan the next session',
    change: 'Change who belongs',
    changing: (name: string) => `Who belongs to ${name}`,
    changeHint:
      'It holds from now on. Whoever joins finds the sessions to come, and none of those before. Whoever leaves goes on reading the sessions of their time in the group. Both read them here: the group’s folder in SharePoint is open only to those who have belonged from the beginning and still do. Both are told.',
    folderClosed:
      'Its document is in the group’s folder in SharePoint. A folder is read as a whole, so it is open to those who have belonged from the beginning and still do. Everything of your own time in the group can be read and downloaded here.',
    changeDone: 'Save who belongs',
    unchanged: 'Nobody was added or taken off yet.',
    left: 'You left this group. What is listed is of your time in it.',
    readOf: (date: string) => `Read the record of ${date}`,
    title: (kind: string, name: string) => `${kind}: ${name}`,
    attendance: 'Who was there',
    attendances: {
      attended: 'Attended',
      part: 'Attended for part of it',
      apologies: 'Sent apologies',
      absent: 'Was not there',
    },
    signersHint: 'The record asks those who attended to sign, and nobody else.',
    items: 'Added by any of you',
    wholeGroup: 'The group as a whole',
    writingIntro:
      'Write it once, here, about practice and learning. Nobody else sees the draft; everybody in the group can read the record once you send it.',
  },
};
