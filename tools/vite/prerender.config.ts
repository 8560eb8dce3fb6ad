import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withoutLaterParts } from './without-later-parts.ts'

/** Builds what makes the page of a plan or of a target where it is asked for: one module that needs no other. */
export default defineConfig({
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [react(), withoutLaterParts()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/prerender.tsx',
    outDir: 'dist-server',
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
