/** Wide places: continents, seas, rivers and regions of more than one country, with approximate centres. */

import type { PlaceType } from "../../model/place.ts";
import type { GazetteerPlace } from "./gazetteer-place.ts";

/** `name latitude longitude`, a type each. */
const WIDE_PLACES: readonly (readonly [type: PlaceType, places: string])[] = [
  [
    "region",
    `Africa 2 21; Europe 50 15; Asia 45 90; North America 45 -100; South America -15 -60; Latin America -10 -70;
    Central America 14 -87; Antarctica -80 0; Oceania -20 150; Middle East 29 42; Balkans 43 21; Caucasus 42.5 44; Sahel 15 5;
    East Africa 0 37; West Africa 12 -4; North Africa 28 10; Southern Africa -24 24; Central Africa 3 18; Horn of Africa 8 45;
    Southeast Asia 10 105; South Asia 25 77; Central Asia 45 68; East Asia 35 115; Western Europe 48 5; Eastern Europe 50 28;
    Central Europe 49 15; Northern Europe 60 15; Southern Europe 41 14; Scandinavia 63 15; Baltics 57 24; Maghreb 32 0;
    Levant 34 37; Sub-Saharan Africa 0 20; Amazonia -4 -63; Korean Peninsula 38 127; Arabian Peninsula 23 46; Sinai 29.5 34;
    Midwest 42 -93; New England 44 -71; Silicon Valley 37.4 -122; Bay Area 37.7 -122.2; Siberia 60 105; Arctic 80 0;
    Gulf Coast 29.5 -91; Indo-Pacific 0 110; Asia-Pacific 20 120; Iberian Peninsula 40 -4; Alps 46.5 9.5; Andes -20 -67;
    Himalayas 28 84; Rocky Mountains 43 -110; Appalachia 38 -81; Golan Heights 33 35.8; Nagorno-Karabakh 39.8 46.7; Kurdistan 36 43;
    Far East 50 130; Sahara 23 13`,
  ],
  [
    "sea",
    `Caribbean 15 -73; Caribbean Sea 15 -73; Pacific 0 -150; Pacific Ocean 0 -150; eastern Pacific 8 -100; Eastern Pacific 8 -100;
    western Pacific 15 145; South Pacific -20 -150; Atlantic 15 -35; Atlantic Ocean 15 -35; Indian Ocean -15 75; Arctic Ocean 85 0;
    Mediterranean 35 18; Mediterranean Sea 35 18; eastern Mediterranean 34 31; Black Sea 43.5 34; Baltic Sea 58 20; Baltic 58 20; North Sea 56 3;
    Red Sea 20 38; Persian Gulf 27 51; Gulf of Aden 12 48; Gulf of Oman 24.5 58.5; Gulf of Mexico 25 -90; Gulf of America 25 -90;
    Gulf of Venezuela 11.5 -71; South China Sea 13 114; East China Sea 29 125; Sea of Japan 40 135; Yellow Sea 36 123; Aegean Sea 39 25; Aegean 39 25;
    Caspian Sea 42 51; Sea of Azov 46 36.7; Adriatic 43 15; Strait of Hormuz 26.6 56.3; Bay of Bengal 15 88; Taiwan Strait 24 119;
    English Channel 50.2 -0.5; Bering Sea 58 -178; Gulf of Guinea 1 4; Suez Canal 30.5 32.3; Panama Canal 9.1 -79.7; Sea of Okhotsk 55 150`,
  ],
  [
    "route",
    `Darién Gap 7.9 -77.4; Rio Grande 28 -100; Nile 24 33; Danube 45 20; Rhine 50.5 7.5; Thames 51.5 0; Mississippi River 35 -90;
    Amazon River -3 -60; Euphrates 34 42; Tigris 34 44; Mekong 15 105; Ganges 25 84; Volga 50 46; Orinoco 8 -64; Potomac 38.8 -77; Potomac River 38.8 -77; Hudson River 41.5 -74; Jordan River 32 35.5; Dnipro 48 34`,
  ],
  [
    "site",
    `Wall Street 40.71 -74.01; Capitol Hill 38.89 -77; Times Square 40.76 -73.99; Ground Zero 40.71 -74.01; Guantanamo Bay 19.9 -75.1; Guantanamo 19.9 -75.1;
    Camp David 39.65 -77.47; Mar-a-Lago 26.68 -80.04; Tiananmen Square 39.9 116.4; Red Square 55.75 37.62; Chernobyl 51.4 30.1; Mount Everest 27.99 86.93; Fort Bragg 35.1 -79; Manhattan 40.78 -73.97; Brooklyn 40.65 -73.95; Queens 40.73 -73.79; Bronx 40.84 -73.87; Hollywood 34.1 -118.33; Long Island 40.8 -73.3; Broadway 40.76 -73.98;
    Harlem 40.81 -73.95; Trump Tower 40.76 -73.97; Central Park 40.78 -73.97; Westminster 51.5 -0.13; Trafalgar Square 51.51 -0.13; Heathrow 51.47 -0.45; Tahrir Square 30.04 31.24; Cape Canaveral 28.4 -80.6`,
  ],
];

/** None of them governs. */
export function widePlaces(): readonly GazetteerPlace[] {
  return WIDE_PLACES.flatMap(([placeType, places]) =>
    places.split(";").flatMap((entry) => {
      const match = /^\s*(?<name>.+) (?<latitude>\S+) (?<longitude>\S+)$/su.exec(entry);
      if (match?.groups === undefined) return [];
      const { name = "", latitude, longitude } = match.groups;
      return [{ name, placeType, latitude: Number(latitude), longitude: Number(longitude) }];
    }),
  );
}
