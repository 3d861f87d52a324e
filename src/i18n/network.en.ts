import type { NetworkMessages } from './network.js';

export const en: NetworkMessages = {
  network: 'Who works with whom',
  nobody: 'No organisations or groups have been published yet.',

  organizations: { one: '1 organisation', other: '{n} organisations' },
  groups: { one: '1 group without a name', other: '{n} groups without a name' },
  experiences: { one: 'in 1 experience.', other: 'in {n} experiences.' },
  shared: {
    zero: 'No organisation takes part in more than one.',
    one: '1 organisation takes part in more than one.',
    other: '{n} organisations take part in more than one.',
  },
  inSeveral: { one: '1 experience', other: '{n} experiences' },

  who: 'Organisation or group',
  sector: 'Sector',
  itself: 'Is the experience itself',
  groupsNote: 'In quotation marks: groups that are mentioned without a name of their own.',

  keyOrganization: 'Organisation',
  keyGroup: '“Group” without a name of its own',
  keyShared: 'Takes part in more than one experience',
  keyItself: 'Organisation that is the experience itself',
  keyAdded: 'Dashed line: added by editors',
};
