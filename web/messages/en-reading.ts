import type { zhCnReading } from './zh-cn-reading.ts'

/** The words in English for what was asked before, for reading a text, and for how the page is shown. */
export const enReading: typeof zhCnReading = {
  print: 'Print',
  history: {
    button: (count) => `History ${count}`,
    title: 'History',
    recent: 'Asked before',
    intro: 'Kept in this browser only, never sent.',
    none: 'Nothing kept.',
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    delete: 'Delete',
    deleteOne: (question) => `Delete: ${question}`,
    deleteAll: 'Delete all',
    deleted: (count) => `${count} deleted.`,
    undo: 'Undo',
    exportMarkdown: 'Save as Markdown',
    exportJson: 'Save as JSON',
  },
  display: {
    button: 'Type size and colours',
    sign: 'Aa',
    typeLegend: 'Type size',
    types: { normal: 'Normal', large: 'Large' },
    themeLegend: 'Colours',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
  },
  reading: {
    find: 'Find',
    findLabel: 'Find in this text',
    findCount: (at, of) => (of === 0 ? 'Not found' : `${at} of ${of}`),
    findPrevious: 'Previous match',
    findNext: 'Next match',
    findClose: 'Close find',
    selectSentence: 'Select sentence',
    asDelivered: 'As delivered',
    asDeliveredNote:
      'The text as it was taken in, with its blanks, line ends and tabs; of the file delivered, only page breaks and Markdown marks are left out.',
    selectionLabel: 'Selected text',
    selected: (characters) => `${characters} characters selected; Tab leads to checking and citing them`,
  },
}
