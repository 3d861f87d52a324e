import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'dist';
const isPublic = ({ privacy = 'public' }) => privacy === 'public';

/** Restricts the manifest to what is published: classes and their public members. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const keep = {
      members: isPublic,
      declarations: ({ kind }) => kind === 'class',
      // Events without a description are internal.
      events: ({ description }) => description,
    };
    const shown = (key, value) =>
      Object.hasOwn(keep, key) && Array.isArray(value) ? value.filter(keep[key]) : value;
    const text = JSON.stringify(customElementsManifest, shown);
    const moved = text.replaceAll(/"\/?src\/([^"]+)\.ts"/gu, '"dist/esm/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(moved));
  },
};

/** Data for VS Code's completion of our tags and attributes. */
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
