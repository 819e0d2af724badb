import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leanContracts } from './src/app/lean-contracts.ts'

// `npm start` builds into the data folder (src/app/build-web.ts); by hand it goes beside those builds.
const outDir = process.env['TESSERA_WEB_DIR'] ?? `${import.meta.dirname}/data/web/by-hand`

export default defineConfig({
  root: `${import.meta.dirname}/src/app/web`,
  publicDir: 'public',
  plugins: [react(), leanContracts()],
  build: {
    outDir,
    emptyOutDir: true,
    // Browsers that know `light-dark()`, which the style sheets speak.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // Sizes are checked by a test; compressing everything only to print them would slow the first start.
    reportCompressedSize: false,
    // Says which page needs which file; the test of the first page's size reads it.
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      output: {
        codeSplitting: {
          groups: [
            // What the very first screen needs is one file; what most pages share is a few files, not a hundred tiny ones.
            { name: 'base', tags: ['$initial'], test: /node_modules\/(?!zod)/ },
            { name: 'icons', test: /@tabler/, minShareCount: 8 },
            { name: 'widgets', test: /node_modules\/(@mantine|@floating-ui|@tanstack)/, minShareCount: 12 },
            // What checks values is the server's and of few pages, see src/app/lean-contracts.ts: nobody else carries it along.
            {
              name: 'shell',
              test: /src\/(kit\/(?!shapes)|ui\/(shell|\w+\.tsx?$))/,
              minShareCount: 8,
              includeDependenciesRecursively: false,
            },
            { name: 'shapes', test: /node_modules\/zod|src\/kit\/shapes/ },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env['TESSERA_URL'] ?? 'http://127.0.0.1:3000' } },
})
