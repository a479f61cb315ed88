import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../resolvers/api.js';
import { packageFile } from '../../schema/package-root.js';
import { NOT_SERVED_YET } from './not-served-yet.js';

const contract = parse(readFileSync(packageFile('test', 'contracts', 'api.graphql'), 'utf8'));

/** The contract without the coordinates that are not served yet. */
function without(coordinates: ReadonlySet<string>, document: DocumentNode, seen: Set<string>): DocumentNode {
  const isLeftOut = (coordinate: string): boolean => {
    if (coordinates.has(coordinate)) seen.add(coordinate);
    return coordinates.has(coordinate);
  };
  return {
    ...document,
    definitions: document.definitions.flatMap((definition) => {
      if (!('name' in definition) || definition.name === undefined) return [definition];
      const type = definition.name.value;
      if (isLeftOut(type)) return [];
      const member = {
        enter: (node: { name: { value: string } }) => (isLeftOut(`${type}.${node.name.value}`) ? null : undefined),
      };
      return [
        visit(definition, { FieldDefinition: member, InputValueDefinition: member, EnumValueDefinition: member }),
      ];
    }),
  };
}

const seen = new Set<string>();
const wanted = buildASTSchema(without(new Set(NOT_SERVED_YET), contract, seen));
const served = executableSchema();

/** Every coordinate of a schema with its type and default: `Query.trace(maxHops:)` → `PositiveInt = 4`. */
function shapesOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const shapes = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    shapes.set(type.name, type.constructor.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) shapes.set(`${type.name}.${name}`, 'enum value');
    if (isInputObjectType(type)) {
      for (const { name, type: of, defaultValue } of Object.values(type.getFields())) {
        shapes.set(`${type.name}.${name}`, `${String(of)} = ${JSON.stringify(defaultValue)}`);
      }
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      shapes.set(`${type.name} implements`, type.getInterfaces().join(' & '));
      for (const field of Object.values(type.getFields())) {
        shapes.set(`${type.name}.${field.name}`, String(field.type));
        for (const { name, type: of, defaultValue } of field.args) {
          shapes.set(`${type.name}.${field.name}(${name}:)`, `${String(of)} = ${JSON.stringify(defaultValue)}`);
        }
      }
    }
  }
  return shapes;
}

/** Every coordinate of a schema that can be described, with its description. */
function descriptionsOf(schema: GraphQLSchema): ReadonlyMap<string, string | null | undefined> {
  const descriptions = new Map<string, string | null | undefined>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    descriptions.set(type.name, type.description);
    if (isEnumType(type))
      type.getValues().forEach((value) => descriptions.set(`${type.name}.${value.name}`, value.description));
    if (isInputObjectType(type)) {
      Object.values(type.getFields()).forEach((field) =>
        descriptions.set(`${type.name}.${field.name}`, field.description),
      );
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        descriptions.set(`${type.name}.${field.name}`, field.description);
        field.args.forEach((arg) => descriptions.set(`${type.name}.${field.name}(${arg.name}:)`, arg.description));
      }
    }
  }
  return descriptions;
}

describe('the SDL', () => {
  it('breaks nothing of the contract', () => {
    expect(findBreakingChanges(wanted, served)).toEqual([]);
  });

  it('gives everything it serves the very types and defaults of the contract', () => {
    const ours = shapesOf(served);
    const differing = [...shapesOf(wanted)].filter(([coordinate, shape]) => ours.get(coordinate) !== shape);
    expect(
      differing.map(([coordinate, shape]) => `${coordinate}: ${shape}, not ${ours.get(coordinate) ?? 'there'}`),
    ).toEqual([]);
  });

  it('lets every connection page backwards', () => {
    const ours = shapesOf(served);
    const connections = [...ours].filter(
      ([coordinate, type]) => coordinate.includes('.') && /^\w+Connection!$/.test(type),
    );
    expect(connections.length).toBeGreaterThan(10);
    for (const [coordinate] of connections) {
      expect(ours.get(`${coordinate}(first:)`), coordinate).toBe('PositiveInt = undefined');
      expect(ours.get(`${coordinate}(last:)`), coordinate).toBe('PositiveInt = undefined');
      expect(ours.get(`${coordinate}(before:)`), coordinate).toBe('String = undefined');
    }
  });

  it('describes every type, field, argument, input field and enum value', () => {
    expect(
      [...descriptionsOf(served)].filter(([, description]) => !description).map(([coordinate]) => coordinate),
    ).toEqual([]);
  });

  it('leaves out of the contract only what the list names, and all of that', () => {
    expect(NOT_SERVED_YET.filter((coordinate) => !seen.has(coordinate))).toEqual([]);
    const ours = shapesOf(served);
    expect(NOT_SERVED_YET.filter((coordinate) => ours.has(coordinate))).toEqual([]);
  });
});
