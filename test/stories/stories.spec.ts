// Every story of the built Storybook, as a designer opens it: it renders, its play function passes,
// axe finds nothing, and neither the console nor the network has anything to complain of.
import { unavailableUrl } from '../../stories/support/sources.js';
import { entries, expect, test } from './storybook.js';

for (const { id, title, name } of entries('story')) {
  test(`${title}: ${name}`, async ({ desk }) => {
    desk.troubles.length = 0;
    const { status, thrown, findings, audited } = await desk.show(id);
    expect(thrown, 'thrown while rendering and playing').toEqual([]);
    expect(findings, 'found by axe').toEqual([]);
    expect({ status, audited }).toEqual({ status: 'success', audited: true });
    // A story that asks for what there is not is told so, by the browser and by the element.
    const unexpected = desk.troubles.filter((trouble) => !trouble.includes(unavailableUrl));
    expect(unexpected, 'errors of the page').toEqual([]);
  });
}
