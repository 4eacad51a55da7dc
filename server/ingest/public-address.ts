/** Public addresses: those that a page may be fetched from, so that no address reaches what is private. */

import { lookup as resolve } from "node:dns";
import type { LookupAddress, LookupOptions } from "node:dns";
import ipaddr from "ipaddr.js";

export interface AddressRules {
  /** Whether this machine itself may be asked: for tests alone. */
  readonly allowLoopback: boolean;
}

/** That a host has an address that is not public. */
export class PrivateAddressError extends Error {
  constructor(host: string, address: string) {
    super(`"${host}" has the private address ${address}`);
    this.name = "PrivateAddressError";
  }
}

/** Whether `address`, an IP address, is one of the public internet; also behind IPv6 notation. */
export function isPublicAddress(address: string, { allowLoopback }: AddressRules): boolean {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();
  return range === "unicast" || (allowLoopback && range === "loopback");
}

type Answer = (
  error: Error | null,
  address: string | readonly LookupAddress[],
  family?: number,
) => void;

/**
 * A resolver for connections: what it gives is what is connected to, so a name cannot mean one
 * address when it is checked and another when it is used. One private address refuses the host.
 */
export function publicLookup(rules: AddressRules) {
  return (host: string, options: LookupOptions, answer: Answer): void => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return answer(error, []);
      const hidden = addresses.find(({ address }) => !isPublicAddress(address, rules));
      if (hidden !== undefined) return answer(new PrivateAddressError(host, hidden.address), []);
      if (options.all === true) return answer(null, addresses);
      const [first] = addresses;
      return answer(null, first?.address ?? "", first?.family);
    });
  };
}
