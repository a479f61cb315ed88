import type { GraphQLResolveInfo } from 'graphql';
import type { Window } from '../graph/questions/page.js';
import { areAsked, fieldsAsked } from './asked-fields.js';

/** A window of a list that is counted beside, where it is asked how many there are. */
export const countedIn = (window: Window, info: GraphQLResolveInfo): Window =>
  areAsked(fieldsAsked(info), 'totalCount') ? { ...window, counted: true } : window;
