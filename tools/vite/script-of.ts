import { build } from 'vite'

const ENTRY = 'script-entry'

/** One script of its own, that imports nothing and can stand anywhere, made from the text of a module. */
export async function scriptOf(text: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? text : null),
      },
    ],
    build: {
      write: false,
      target: ['chrome111', 'safari16.4', 'firefox128'],
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })
  const [output] = [outputs].flat()
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('Vite built no script.')
  return chunk.code.trim()
}
