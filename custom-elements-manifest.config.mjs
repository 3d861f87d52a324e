const isPublic = ({ privacy = 'public' }) => privacy === 'public';

/** The manifest names the modules that are published, not the sources they are built from. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const shown = (key, value) => (key === 'members' ? value.filter(isPublic) : value);
    const text = JSON.stringify(customElementsManifest, shown);
    const published = text.replaceAll(/"\/?src\/([^"]+)\.ts"/gu, '"dist/esm/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(published));
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/controllers/{events,*-event}.ts'],
  exclude: ['src/**/*.view.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths],
};
