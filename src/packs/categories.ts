/** The categories of rules: the middle of their ids. */
export const CATEGORIES = [
  'ad',
  'embed',
  'video',
  'related',
  'paging',
  'follow',
  'republished',
  'legal',
  'chrome',
  'page',
];
/** Matters of policy: what is found and kept, unless a call removes it. */
export const POLICIES = ['dateline', 'credit', 'caption', 'contents', 'disclaimer', 'headline'];
