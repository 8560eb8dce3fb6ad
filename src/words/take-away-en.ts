/** What the menu says by which a page is taken away. */
export const takeAwayEn = {
  menu: 'Download or copy',
  download: 'Download',
  copy: 'Copy',
  targets: 'Targets, one row each',
  figures: 'Figures of every series',
  workbook: 'Workbook: figures, sources, status and its arithmetic',
  deck: 'Slides, with charts and tables that can be edited',
  image: 'Chart as an image, at double size',
  drawing: 'Chart as a drawing that scales',
  link: 'Link to this page as it is shown',
  sentence: 'The sentence, with its date and source',
  copiedImage: 'The chart as an image',
  noChart: 'No chart is shown, so there is no image of it to take.',
  noImageCopy: 'This browser can’t copy images; download the image instead.',
  working: 'Making it …',
  saved: (name: string) => `Saved: ${name}`,
  copied: 'Copied.',
  failures: {
    figures: 'Nothing was saved: not all figures could be loaded. Try again in a moment.',
    file: 'That could not be made. Reload the page and try again.',
    copying: 'The browser refused to copy. Allow it in the address bar, then try again.',
    chart: 'The chart has not come up yet. Wait until it is shown, then try again.',
  },
}

export type TakeAwayWords = typeof takeAwayEn
