/** The pins of a collection as React reads and changes them. */

import { useCallback, useMemo, useRef, useState } from "react";
import { loadPins, savePins } from "./pins.ts";
import type { PinPlace, Pins } from "./pins.ts";

/** Where a node stands; undefined for one that is not drawn. */
type PlaceOf = (id: string) => PinPlace | undefined;

export interface UsedPins {
  readonly pins: Pins;
  /** Pins a node at a place, or, with none, takes its pin out. */
  readonly setPin: (id: string, place: PinPlace | undefined) => void;
  /** Takes a node's pin out, or pins it where it stands; false for a node that stands nowhere. */
  readonly togglePin: (id: string) => boolean;
  /** Says where nodes stand; for whoever draws them. */
  readonly tellPlaces: (placeOf: PlaceOf) => void;
}

const storage = () => globalThis.localStorage;

export function usePins(collection: string): UsedPins {
  const [kept, setKept] = useState(() => ({ collection, pins: loadPins(storage, collection) }));
  const places = useRef<PlaceOf>(() => undefined);
  const isOther = kept.collection !== collection;
  const current = isOther ? { collection, pins: loadPins(storage, collection) } : kept;
  if (isOther) setKept(current);
  const { pins } = current;

  const setPin = useCallback(
    (id: string, place: PinPlace | undefined): void => {
      const next = new Map(pins);
      if (place === undefined) next.delete(id);
      else next.set(id, place);
      savePins(storage, collection, next);
      setKept({ collection, pins: next });
    },
    [collection, pins],
  );
  const togglePin = useCallback(
    (id: string): boolean => {
      const place = pins.has(id) ? undefined : places.current(id);
      if (!pins.has(id) && place === undefined) return false;
      setPin(id, place);
      return true;
    },
    [pins, setPin],
  );
  const tellPlaces = useCallback((placeOf: PlaceOf): void => {
    places.current = placeOf;
  }, []);
  return useMemo(
    () => ({ pins, setPin, togglePin, tellPlaces }),
    [pins, setPin, togglePin, tellPlaces],
  );
}
