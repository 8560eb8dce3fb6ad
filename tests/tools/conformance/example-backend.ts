import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export interface ExampleBackend {
  readonly baseUrl: string
  readonly stop: () => void
}

/** Starts the backend of docs/examples in a process of its own, as anybody would. */
export async function startExample(file = 'docs/examples/backend/backend.js'): Promise<ExampleBackend> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const baseUrl = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('error', reject)
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with ${String(code)} before it listened.`))
    })
  })
  return {
    baseUrl,
    stop: () => {
      child.kill()
    },
  }
}
