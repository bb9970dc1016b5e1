/**
 * First names that are common among families in England, in small letters. They only make a guess
 * surer: a name that is not here is found too where the words around it say enough.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  aaliyah aaron abbie abby abdul abdullah abigail adam adele adrian aiden aidan aisha ayesha alan albert alex alexa
  alexander alexandra alexia alfie alfred ali alice alicia alina alisha alison allan amaan amanda amara amber amelia
  amelie amina aminah amir amira amy ana anas anastasia andre andrea andreea andrew andy angel angela angelina angie ania
  anita ann anna annabelle anne annie anthony antonia antonio anya aoife archer archie aria ariana arianna arjun arlo
  arthur arun arya asad ash ashley ashton asia asma athena aurora austin ava avery ayaan ayla ayomide barbara barry bartosz
  beatrice becky bella ben benjamin beth bethan bethany betty beverley bilal bill billy bobby bogdan bonnie brad bradley
  brandon brenda brian bridget brody brooke bruce bryan caitlin caleb callum cameron camila carl carla carly carmen carol
  caroline carter casey catherine cathy cayden ceri chanelle chantelle charles charlie charlotte chelsea cheryl chloe
  chris christian christina christine christopher claire clara clare clive clodagh cody colin connie connor conor corey
  courtney craig crystal daisy damian damien dan dana daniel daniela danielle danny darcey darcy darius darren dave david
  dawid dawn dean debbie deborah declan delilah demi denise dennis derek destiny dexter diana diane dilan dillon diya
  dominic dominik donna dorothy doug duncan dylan eddie eden edith edward eileen elaine eleanor elena eli eliana elias
  elijah elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis elodie eloise elsie emil emilia emily emma
  emmanuel eoin eric erica erin esme esmae esmee esther ethan eva evan eve evelyn evie ezra faith farah fatima fatimah
  fatou faye felicity felix filip finlay finley finn fiona florence frances francesca francis frank frankie fraser fred
  freddie frederick freya gabriel gabriela gabriella gareth gary gavin gemma george georgia georgie georgina gerald
  gillian gina giovanni gloria gordon grace graham greg gregory gwen habib hadi hafsa haider hailey halima hamza hana
  hanna hannah haris harley harold haroon harper harriet harrison harry harvey haseeb hassan hayden hayley hazel heath
  heather heidi helen henry hira holly hope hudson huda hugo humaira hunter husna hussain ian ibrahim ida igor ilyas
  imaan imogen imran ines ioana iqra irene iris isaac isabel isabella isabelle isha ishaan isla ismail ivan ivy izzy jack
  jackie jackson jacob jacqueline jade jaden jai jake jakub jamal james jamie jan jana jane janet janice jasmin jasmine
  jason jasper jaxon jaxson jay jayden jayla jaz jean jeff jen jenna jennifer jenny jeremy jermaine jess jessica jesse
  jill jim jimmy jo joan joanna joanne jodie joe joel joey john johnny jon jonah jonathan jordan joseph josh joshua josie
  joy joyce juan jude judith julia julian julie junaid junior justin kacey kacper kai kaiden karen karim karl karol kasia
  kate katherine kathleen kathryn katie katy kayden kayla kayleigh keeley keith kelly kelsey ken kenny kenza kerry kevin
  khadija khadijah khalid kian kieran kiera kim kimberley kira kirsty kit klaudia kofi krystian kwame kyle kyra lacey
  laila lana lara latisha laura lauren layla layton lea leah leanne lee leila lena lenny leo leon leona leonardo leroy
  lesley leslie levi lewis lexi lexie liam liana lilly lily lina linda lindsay lisa liz lola lorenzo lorna lorraine
  louie louis louisa louise luca lucas lucia lucy luis luka lukas lukasz luke luna lydia lynn lynne mackenzie maddie
  maddison madison magda mahmoud maia maisie maja malachi malak malik mandy marcel marcin marco marcus margaret maria
  mariam marian marie marion mark marley martha martin martyn mary maryam mason mateo mateusz matilda matt matthew maureen
  max maximilian maya megan mehdi melanie melissa mia michael michaela michal michelle mick miguel mihai mike mila
  miles millie milly milo mina miriam mohamed mohammad mohammed mollie molly monica morgan moses muhammad musa mustafa
  myla nadia nancy naomi natalia natalie natasha nathan nathaniel neil nia niall niamh nicholas nick nicky nicola nicole
  nigel nikita nina noah noel nora nyla oakley odin olive oliver olivia oliwia ollie omar oscar oskar otis otto owen
  paige pamela paris patricia patrick patryk paul paula pauline penelope penny peter phil philip phoebe phoenix pippa
  piotr polly poppy priya quinn rachel rachael raheem rahul raj ralph raman ramona raphael ravi ray raya rayan raymond
  rebecca reece reggie reuben rhiannon rhys ria ricardo richard ricky riley rita rob robbie robert roberto robin robyn
  rocco rohan roman romeo ronan ronnie rory rosa rosalie rose rosie ross rowan roxanne roy ruby rueben rupert russell
  ruth ryan saad safa saffron sahil saif salma sally sam samantha samina samir sammy samuel sana sandra sara sarah savannah
  scarlett scott sean sebastian selena selina serena seth shabnam shane shania shanice shannon sharon shaun shauna sheila
  shelby shelley sherry shirley sidney siddharth sienna simon simone siobhan skye skyla sofia sonia sonny sophia sophie
  spencer stacey stan stanley stella stephanie stephen steve steven stuart sue suleman sumaya summer susan susanna suzanne
  sylvia szymon tabitha tahir talia tamara tania tanya tara tariq taylor ted teddy teresa terry thea theo theodore theresa
  thomas tia tiana tiffany tilly tim timothy tina toby todd tom tomasz tommy toni tony tracey tracy trevor tristan tyler
  tyrell tyrone umar usman valentina vanessa vera veronica vicky victor victoria vikram vincent viola violet vivian vlad
  waleed warren wayne wendy wesley wiktoria will william willow wojciech xander yasin yasmin yasmine yolanda youssef yusuf
  yvonne zac zach zachary zack zahra zain zainab zane zara zaynab zayn zeeshan zoe zofia zuzanna chidi ngozi ama minh
  `
    .trim()
    .split(/\s+/),
);
