import { parseAll } from '@webref/idl';

/** As many as a call must have. */
const required = args => args.filter(({ optional, variadic }) => !optional && !variadic).length;

const has = (thing, name) => thing.extAttrs.some(each => each.name === name);

/** Whether something is there in a window. */
const isInWindow = ({ extAttrs }) => {
  const exposed = extAttrs.find(({ name }) => name === 'Exposed');
  const { value } = exposed?.rhs ?? {};
  const names = Array.isArray(value) ? value.map(each => each.value) : [value];
  return !exposed || exposed.rhs?.type === '*' || names.includes('Window');
};

/** What a member comes down to in JavaScript, one entry for each property. */
const readMember = member => {
  const { type, name, special, readonly } = member;
  const traits = {
    isStatic: special === 'static',
    isUnforgeable: has(member, 'LegacyUnforgeable'),
    isLenient: has(member, 'LegacyLenientThis'),
    isPromise: member.idlType?.generic === 'Promise',
  };
  if (type === 'const') return [{ kind: 'constant', name, value: member.value.value }];
  if (type === 'attribute') {
    if (special === 'stringifier') traits.isStringifier = true;
    const isSettable =
      !readonly ||
      ['PutForwards', 'Replaceable', 'LegacyLenientSetter'].some(each => has(member, each));
    return [{ kind: 'attribute', name, isSettable, ...traits }];
  }
  if (type === 'operation' && name)
    return [{ kind: 'operation', name, length: required(member.arguments), ...traits }];
  if (type === 'operation' && special === 'stringifier')
    return [{ kind: 'operation', name: 'toString', length: 0, ...traits, isStatic: false }];
  return [];
};

/** Overloads count as one, with the least that any of them needs. */
const merge = members => {
  const merged = new Map();
  for (const member of members) {
    const key = `${member.isStatic} ${member.name}`;
    const before = merged.get(key);
    if (!before) merged.set(key, { ...member });
    else if (member.kind === 'operation' && before.kind === 'operation')
      before.length = Math.min(before.length, member.length);
  }
  return [...merged.values()];
};

/** All interfaces and namespaces of all specifications, with their partials and mixins. */
export const readIdl = async () => {
  const definitions = Object.values(await parseAll()).flat();
  const found = new Map();
  const include = (name, members, whole) => {
    const entry = found.get(name);
    // A mixin or a part may be for other places than its interface.
    if (entry && isInWindow(whole))
      entry.members.push(...members.filter(isInWindow).flatMap(readMember));
  };
  for (const each of definitions) {
    const isInterface = each.type === 'interface' && !each.partial;
    const isNamespace = each.type === 'namespace' && !each.partial;
    if (!(isInterface || isNamespace) || has(each, 'LegacyNoInterfaceObject')) continue;
    if (!isInWindow(each)) continue;
    const makers = each.members.filter(({ type }) => type === 'constructor');
    found.set(each.name, {
      name: each.name,
      kind: each.type,
      inherits: each.inheritance ?? undefined,
      length: makers.length ? Math.min(...makers.map(maker => required(maker.arguments))) : 0,
      isConstructor: makers.length > 0 || has(each, 'HTMLConstructor'),
      isGlobal: has(each, 'Global'),
      members: [],
    });
  }
  for (const each of definitions)
    if (['interface', 'namespace'].includes(each.type)) include(each.name, each.members, each);
  const mixins = definitions.filter(({ type }) => type === 'interface mixin');
  for (const { type, target, includes } of definitions)
    if (type === 'includes')
      for (const mixin of mixins.filter(({ name }) => name === includes))
        include(target, mixin.members, mixin);
  return [...found.values()].map(each => ({ ...each, members: merge(each.members) }));
};
