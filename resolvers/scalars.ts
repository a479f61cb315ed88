import { GraphQLError, GraphQLScalarType, type ValueNode } from 'graphql';
import {
  GraphQLDate,
  GraphQLDateTime,
  GraphQLJSONObject,
  GraphQLNonNegativeInt,
  GraphQLPositiveInt,
} from 'graphql-scalars';

/** What the messages of graphql-scalars leave open: what to write instead. */
const WRITE: Readonly<Record<string, string>> = {
  Date: 'write a day such as "2025-12-31"',
  DateTime: 'write a moment such as "2025-12-31T08:00:00Z"',
  PositiveInt: 'write an integer of 1 or more',
  NonNegativeInt: 'write an integer of 0 or more',
};

/** A scalar that refuses a value with the code and the message of a bad argument, in a variable or written out. */
function withAdvice<I, O>(scalar: GraphQLScalarType<I, O>): GraphQLScalarType<I, O> {
  const advised = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new GraphQLError(`${reason}; ${WRITE[scalar.name] ?? 'see its description'}.`, {
        extensions: { code: 'BAD_USER_INPUT' },
        ...(error instanceof GraphQLError && error.nodes ? { nodes: error.nodes } : {}),
      });
    }
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    parseValue: (value: unknown) => advised(() => scalar.parseValue(value)),
    parseLiteral: (node: ValueNode, variables) => advised(() => scalar.parseLiteral(node, variables)),
  });
}

export const scalars = {
  Date: withAdvice(GraphQLDate),
  DateTime: withAdvice(GraphQLDateTime),
  JSONObject: GraphQLJSONObject,
  PositiveInt: withAdvice(GraphQLPositiveInt),
  NonNegativeInt: withAdvice(GraphQLNonNegativeInt),
};
