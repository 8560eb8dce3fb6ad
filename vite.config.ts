import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicyInBuildsOnly } from './tools/vite/content-security-policy.ts'
import { plansModule } from './tools/vite/plans-module.ts'

export default defineConfig({
  plugins: [react(), tailwindcss(), contentSecurityPolicyInBuildsOnly(), plansModule('plans')],
  build: {
    target: ['chrome111', 'safari16.4', 'firefox128'],
    manifest: true,
    modulePreload: { polyfill: false },
  },
})
