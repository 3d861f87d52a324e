import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'dist';
const isPublic = ({ privacy = 'public' }) => privacy === 'public';

/** The manifest tells what is published, where it is published: classes and their public side. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const keep = {
      members: isPublic,
      declarations: ({ kind }) => kind === 'class',
      // What nobody described is a signal among ourselves.
      events: ({ description }) => description,
    };
    const shown = (key, value) =>
      Object.hasOwn(keep, key) && Array.isArray(value) ? value.filter(keep[key]) : value;
    const text = JSON.stringify(customElementsManifest, shown);
    const moved = text.replaceAll(/"\/?src\/([^"]+)\.ts"/gu, '"dist/esm/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(moved));
  },
};

/** What VS Code says of our tags and attributes while one types. */
const editorHelp = customElementVsCodePlugin({
  outdir,
  cssFileName: null,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
  hideMethodDocs: true,
  hideLogs: true,
});

export default {
  globs: [
    'src/elements/vitrina-element.ts',
    'src/elements/*/*.ts',
    'src/controllers/{events,*-event}.ts',
  ],
  exclude: ['src/**/*.{content,view,styles}.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [published, editorHelp],
};
