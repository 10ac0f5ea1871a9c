import type { HostObject } from "../richapi/HostObject";

/**
 * Several host objects of one class as one: what is set or called goes to each, what is read is the common value or null, and objects that
 * they lead to are joined in turn.
 */
export function joinHosts<T extends HostObject>(hosts: readonly [T, ...T[]]): T {
  const [first, ...others] = hosts;
  if (others.length === 0) return first;
  return new Proxy(first, {
    get: (_, name) =>
      joined(
        hosts.map((host) => member(host, name)),
        hosts,
      ),
    set: (_, name, value) => hosts.every((host) => Reflect.set(host, name, value)),
  });
}

function member(host: HostObject, name: string | symbol): unknown {
  return Reflect.get(host, name, host);
}

function joined(values: readonly unknown[], hosts: readonly HostObject[]): unknown {
  const [first] = values;
  if (values.every((value) => value === first) && typeof first !== "function") return first;
  if (values.every((value) => typeof value === "function")) {
    if (first === hosts[0]?.constructor) return first;
    return (...parameters: unknown[]): unknown =>
      joined(
        values.map((method, i) => (method as (...given: unknown[]) => unknown).apply(hosts[i], parameters)),
        [],
      );
  }
  const [head, ...rest] = values.filter((value): value is HostObject => typeof value === "object" && value !== null);
  return head && rest.length === values.length - 1 ? joinHosts([head, ...rest]) : null;
}
