import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { openDataset } from '../../../src/dataset/open.js';
import type { Dataset } from '../../../src/dataset/types.js';
import { Fault } from '../../../src/fault.js';
import { wordsFor } from '../../../src/i18n/words.js';
import { mapModel } from '../../../src/models/map.js';
import { networkModel } from '../../../src/models/network.js';
import { frame } from '../../../src/models/projection.js';
import { isPrerenderedTag, prerender, prerenderedTags } from '../../../src/prerender/prerender.js';
import { almost, anyFile } from '../support/arbitrary.js';
import { holds } from '../support/property.js';

const languages = ['es', 'en', 'pt-BR'] as const;
const src = 'https://muni.example/datos/a.json';

async function opened(file: unknown): Promise<Dataset | undefined> {
  try {
    return (await openDataset(file)).dataset;
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

/** Every element and attribute of a drawing. */
function* partsOf(
  node: DefaultTreeAdapterTypes.ParentNode,
): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    if ('childNodes' in child) yield* partsOf(child);
  }
}

describe('What the door lets in', () => {
  it('is shown by every element in every language, with no script and no other links', async () => {
    let shown = 0;
    await holds(fc.oneof(anyFile, almost(anyFile)), 25, async (file) => {
      const dataset = await opened(file);
      if (!dataset) return;
      const [panel = ''] = dataset.panels.keys();
      const [event = ''] = dataset.events.keys();
      const [experience = ''] = dataset.experiences.keys();
      for (const tag of prerenderedTags) {
        assert.ok(isPrerenderedTag(tag));
        // Of what a dataset has none, its element says so: `id-not-found`.
        if ((tag === 'event-summary' && !event) || (tag === 'panel-summary' && !panel)) continue;
        for (const lang of languages) {
          // All that can be shown of it: where there is none, nothing was named that is not there.
          const named = { panel, event, experience, 'heading-level': '3', layout: 'full' };
          const all = Object.entries({ ...named, lang }).filter(([, value]) => value);
          const attributes = Object.fromEntries(all);
          const { html } = await prerender(tag, dataset, { src, attributes }).catch(
            (error: unknown) => assert.fail(`${tag} ${lang}: ${String(error)}`),
          );
          for (const { tagName, attrs } of partsOf(parseFragment(html))) {
            assert.doesNotMatch(tagName, /^(?:script|style|iframe|object|svg)$/u);
            for (const { name, value } of attrs) {
              assert.doesNotMatch(name, /^on/u);
              if (name !== 'href' && name !== 'src') continue;
              assert.match(new URL(value, src).protocol, /^(?:https?|mailto|tel):$/u);
            }
          }
          shown++;
        }
      }
    });
    assert.ok(shown > 300, String(shown));
  });

  it('is drawn, as a map and as a network, within the numbers that there are', async () => {
    const words = await wordsFor('es');
    const drawn = { places: 0, lines: 0 };
    await holds(anyFile, 60, async (file) => {
      const dataset = await opened(file);
      if (!dataset) return;
      const options = { language: 'es', base: src };
      const say = (code: string) => words.country(code);
      const map = mapModel(dataset, { ...options, view: 'map', say });
      const network = networkModel(dataset, options);
      // What no JSON can say is no place on a drawing.
      JSON.stringify([map, network], (_, value: unknown) => {
        if (typeof value === 'number') assert.ok(Number.isFinite(value), String(value));
        return value;
      });
      for (const { point } of [...map.markers, ...map.venues]) {
        drawn.places++;
        assert.ok(isWithin(point.x, frame.width) && isWithin(point.y, frame.height), 'on the map');
      }
      for (const { box } of map.presets) {
        assert.ok(isWithin(box.x, frame.width - box.width) && isWithin(box.y, frame.height));
      }
      for (const { from, to } of network.sides.flatMap(({ threads }) => threads)) {
        drawn.lines++;
        assert.ok(isWithin(from, 1) && isWithin(to, 1), 'a line from a height to a height');
      }
    });
    assert.ok(drawn.places > 10 && drawn.lines > 50, JSON.stringify(drawn));
  });
});

const isWithin = (value: number, end: number): boolean => value >= 0 && value <= end;
