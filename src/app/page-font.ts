import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, ' +
  'U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'

/**
 * Fetches the font of the page and sets the page in it. A rule in a style sheet would have all of it laid out twice,
 * when the rule comes and when the font does.
 */
export async function takePageFont(): Promise<void> {
  const face = new FontFace('Inter Variable', `url(${inter})`, { weight: '100 900', unicodeRange: LATIN })
  document.fonts.add(await face.load())
  // Whoever measures texts does so again; of a font that was added ready the browser itself says nothing.
  document.fonts.dispatchEvent(new Event('loadingdone'))
}
