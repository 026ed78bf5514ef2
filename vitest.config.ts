import { defineConfig } from 'vitest/config';

export default defineConfig({
  // What the build writes in.
  define: {
    __DEV__: 'true',
    __VERSION__: '"0.0.0"',
    __UI_FILE__: '"consent-ui.js"',
    __SERVICES_FILE__: '"consent-services.json"',
  },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    coverage: {
      provider: 'v8',
      reporter: ['text', 'html'],
      // The pure layers are covered whole.
      include: ['src/{policy,config,consent,links,lock,rewrite}/**/*.ts'],
      thresholds: { 100: true },
    },
  },
});
