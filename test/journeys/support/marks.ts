/** Words that people write in the story: each is looked for where it must be, and where it must never be. */
export const marks = {
  draft: 'heron at the weir',
  shared: 'kingfisher on the canal',
  itemOfTom: 'the lapwing rota',
  itemOfPriya: 'the curlew induction',
  notes: 'dunnock in the hedge',
  decision: 'wagtail by the ford',
  changedNotes: 'goldfinch in the teasels',
  actionOfTom: 'ring the swift surveyors',
  actionOfPriya: 'ask about the owl boxes',
  supervisorView: 'to me it was a redwing',
  workerView: 'I still say a fieldfare',
  change: 'please say siskin there',
  disagreement: 'it was never a linnet',
  stuck: 'the nightjar hide is locked',
  tabNotes: 'bittern in the reeds',
  tabComment: 'and one shoveler more',
} as const;
