import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsActivityHandler,
  type AdaptiveCardInvokeResponse,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';

/** A stand-in for the product's server: a real botbuilder bot that greets, echoes and answers one card. */
class EchoBot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await answer(context);
      await next();
    });
    this.onInstallationUpdate(async (context, next) => {
      await context.sendActivity('Welcome.');
      await next();
    });
  }

  protected override onAdaptiveCardInvoke(context: TurnContext): Promise<AdaptiveCardInvokeResponse> {
    const { activity } = context;
    const { data } = (activity.value as { action: { data: object } }).action;
    const text = `Saved ${JSON.stringify(data)} by ${activity.from.aadObjectId ?? 'nobody'}`;
    const value = card([{ type: 'TextBlock', text, wrap: true }]);
    return Promise.resolve({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });
  }
}

async function answer(context: TurnContext): Promise<void> {
  const { text } = context.activity;
  const said = MessageFactory.text(`You said: ${text}`);
  await context.sendActivity(text === 'card' ? MessageFactory.attachment(questionCard()) : said);
}

function questionCard() {
  return CardFactory.adaptiveCard({
    ...card([
      { type: 'TextBlock', text: 'What went well?', size: 'Large' },
      { type: 'Input.Text', id: 'name', label: 'In your own words', isMultiline: true },
      { type: 'Input.Date', id: 'day', label: 'Date' },
      { type: 'Input.Time', id: 'time', label: 'Time' },
      { type: 'Input.Number', id: 'minutes', label: 'Minutes', min: 5, max: 240 },
      { type: 'Input.Text', id: 'short', label: 'Where', isRequired: true, errorMessage: 'Say where' },
      { type: 'Input.ChoiceSet', id: 'several', label: 'Several', isMultiSelect: true, choices: choices() },
      { type: 'Input.ChoiceSet', id: 'kind', label: 'Kind', style: 'compact', choices: choices() },
      { type: 'Input.ChoiceSet', id: 'how', label: 'How', style: 'expanded', choices: choices() },
      { type: 'Input.Toggle', id: 'add', title: 'Add it to the record' },
    ]),
    actions: [
      { type: 'Action.Execute', title: 'Save draft', verb: 'save' },
      { type: 'Action.Execute', title: 'Share', verb: 'share' },
    ],
  });
}

function choices() {
  return [
    { title: 'Personal supervision', value: 'personal' },
    { title: 'Group supervision', value: 'group' },
  ];
}

function card(body: object[]) {
  return { type: 'AdaptiveCard', version: '1.5', body };
}

const bot = new EchoBot();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
for (const path of ['/ready', '/health']) {
  server.get(path, (_request, response, next) => {
    response.send(200, { status: 'ok' });
    next();
  });
}
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
