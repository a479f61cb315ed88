import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Window } from '../graph/questions/page.js';
import { areAsked, fieldsAsked } from './asked-fields.js';

/** A window of a list that is counted beside, where it is asked how many there are. */
export const countedIn = (window: Window, info: GraphQLResolveInfo): Window => countedWhere(fieldsAsked(info), window);

/** The same, by the fields that are asked of the list. */
export const countedWhere = (asked: readonly FieldNode[], window: Window): Window =>
  areAsked(asked, 'totalCount') ? { ...window, counted: true } : window;
