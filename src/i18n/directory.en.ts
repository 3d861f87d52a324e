import type { DirectoryMessages } from './directory.js';

export const en: DirectoryMessages = {
  search: 'Search organisations and groups',
  found: {
    zero: 'No organisations or groups',
    one: '1 organisation or group',
    other: '{n} organisations and groups',
  },
  noneFiltered: 'No organisation or group matches. Remove a filter.',
  noneQueried: 'No organisation or group matches. Try another word.',
  noneBoth: 'No organisation or group matches. Remove a filter or try another word.',
  all: 'Show all',
  nobody: 'No organisations or groups have been published yet.',

  sector: 'Sector',
  place: 'Place',

  partOf: 'Part of',
  through: 'through',
  where: { one: 'Experience in', other: 'Experiences in' },
  members: { one: 'Member', other: 'Members' },
  offers: 'Offers',
  needs: 'Needs',
  topicsOf: { one: 'Topics of the experience', other: 'Topics of the experiences' },
  itsTopics: { one: 'its topics', other: 'their topics' },

  groups: 'In quotation marks: groups that are mentioned without a name of their own.',
};
