import { build, loadConfigFromFile, type PluginOption } from 'vite';

/** The files of a build by their names. */
export type Build = ReadonlyMap<string, string>;

/** What is made of the modules for other pages; it would be built for nothing. */
const apart = ['classic-scripts', 'write-integrity'];

/** Builds the modules of `dist` as another release has them: other names but for the entry and the core. */
export async function buildOther(): Promise<Build> {
  const found = await loadConfigFromFile({ command: 'build', mode: 'production' });
  if (!found) throw new Error('vite.config.ts is gone');
  const { build: options, plugins = [] } = found.config;
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins.filter((one) => !apart.includes(nameOf(one))), otherRelease],
    build: { ...options, write: false },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(
    outputs.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
    ]),
  );
}

const otherRelease: PluginOption = {
  name: 'other-release',
  transform: (code, id) =>
    id.endsWith('/elements/version.ts') ? code.replace(/'[\d.]+'/u, "'9.8.7'") : undefined,
  augmentChunkHash: () => 'other release',
};

function nameOf(plugin: PluginOption): string {
  return plugin && 'name' in plugin ? plugin.name : '';
}
