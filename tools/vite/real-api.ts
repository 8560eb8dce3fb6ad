import type { Plugin } from 'vite'

/** Where the app asks by the index.html that is shipped. */
const API_PATH = '/api/v1'

/**
 * Lets the development server pass on what the app asks to a real API, and the app leave its mocks out. The
 * browser sees one origin, so neither cross-origin headers nor the policy matter. Without an address the
 * mocks answer as ever.
 */
export function realApi(address: string | undefined): Plugin {
  return {
    name: 'real-api',
    apply: 'serve',
    config: () => {
      if (address === undefined) return null
      const { origin, pathname } = new URL(address)
      const basePath = pathname.replace(/\/$/u, '')
      return {
        server: {
          proxy: {
            [`^${API_PATH}/`]: {
              target: origin,
              changeOrigin: true,
              rewrite: (path) => `${basePath}${path.slice(API_PATH.length)}`,
            },
          },
        },
      }
    },
    transformIndexHtml: () =>
      address === undefined
        ? []
        : [{ tag: 'meta', attrs: { name: 'development-api', content: new URL(address).href } }],
  }
}
