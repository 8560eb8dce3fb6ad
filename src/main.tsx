import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApiClient } from './api/client.ts'
import { readConfiguration } from './api/configuration.ts'
import { App } from './app/app.tsx'
import { SetupFault } from './app/setup-fault.tsx'
import { showChosenTheme } from './app/use-theme.ts'
import { createQueryClient } from './queries/query-client.ts'
import './styles.css'

/** The oldest browsers that the styles work in (Chrome 111, Safari 16.4, Firefox 128) know this colour. */
const FLOOR_COLOUR = 'color-mix(in oklab, red, blue)'

async function start(root: HTMLElement): Promise<void> {
  showChosenTheme()
  const reactRoot = createRoot(root)
  if (!CSS.supports('color', FLOOR_COLOUR)) {
    reactRoot.render(<SetupFault fault="browserTooOld" />)
    return
  }
  const configuration = readConfiguration(document)
  if ('fault' in configuration) {
    reactRoot.render(<SetupFault fault="configurationFault" detail={configuration.fault} />)
    return
  }
  if (import.meta.env.DEV) {
    const { startMocks } = await import('../mocks/browser.ts')
    await startMocks()
  }
  reactRoot.render(
    <StrictMode>
      <App
        api={createApiClient({ baseUrl: configuration.apiBaseUrl })}
        queryClient={createQueryClient()}
        defaultPlan={configuration.defaultPlan}
        basePath={new URL(document.baseURI).pathname.replace(/\/$/u, '')}
      />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root". Put it back.')
void start(root)
