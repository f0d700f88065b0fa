import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  // The title stands in the page's head from its first byte; streamed after it, a page is nameless for a moment.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // A lock file in a folder above must not move the root, or `#lib/...` resolves elsewhere.
  turbopack: { root },
  outputFileTracingRoot: root,
  // `npm run check` reads the types once, tests and scripts included.
  typescript: { ignoreBuildErrors: true },
};
