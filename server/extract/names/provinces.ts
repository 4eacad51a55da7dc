/** Provinces: first-level divisions that news name without their country, with approximate centres. */

import type { GazetteerPlace } from "./gazetteer-place.ts";

/** Country, then `name (code) latitude longitude`. */
const PROVINCES: Readonly<Record<string, string>> = {
  US: `Alabama (AL) 32.8 -86.8; Alaska (AK) 64 -152; Arizona (AZ) 34.3 -111.7; Arkansas (AR) 34.8 -92.4;
    California (CA) 37.2 -119.5; Colorado (CO) 39 -105.5; Connecticut (CT) 41.6 -72.7; Delaware (DE) 39 -75.5;
    Florida (FL) 28.6 -82.4; Georgia (GA) 32.7 -83.4; Hawaii (HI) 20.3 -156.4; Idaho (ID) 44.4 -114.6;
    Illinois (IL) 40 -89.2; Indiana (IN) 39.9 -86.3; Iowa (IA) 42.1 -93.5; Kansas (KS) 38.5 -98.4;
    Kentucky (KY) 37.5 -85.3; Louisiana (LA) 31.1 -92; Maine (ME) 45.4 -69.2; Maryland (MD) 39 -76.8;
    Massachusetts (MA) 42.3 -71.8; Michigan (MI) 44.3 -85.4; Minnesota (MN) 46.3 -94.3; Mississippi (MS) 32.7 -89.7;
    Missouri (MO) 38.4 -92.5; Montana (MT) 47 -109.6; Nebraska (NE) 41.5 -99.8; Nevada (NV) 39.3 -116.6;
    New Hampshire (NH) 43.7 -71.6; New Jersey (NJ) 40.2 -74.7; New Mexico (NM) 34.4 -106.1; New York State (NY) 42.9 -75.5;
    North Carolina (NC) 35.6 -79.4; North Dakota (ND) 47.4 -100.5; Ohio (OH) 40.3 -82.8; Oklahoma (OK) 35.6 -97.5;
    Oregon (OR) 43.9 -120.6; Pennsylvania (PA) 40.9 -77.8; Rhode Island (RI) 41.7 -71.6; South Carolina (SC) 33.9 -80.9;
    South Dakota (SD) 44.4 -100.2; Tennessee (TN) 35.9 -86.4; Texas (TX) 31.5 -99.3; Utah (UT) 39.3 -111.7;
    Vermont (VT) 44.1 -72.7; Virginia (VA) 37.5 -78.9; Washington State (WA) 47.4 -120.4; West Virginia (WV) 38.6 -80.6;
    Wisconsin (WI) 44.6 -89.9; Wyoming (WY) 43 -107.6`,
  CA: `Ontario (ON) 50 -86; Quebec (QC) 52 -72; British Columbia (BC) 54 -125; Alberta (AB) 55 -115; Manitoba (MB) 55 -97;
    Saskatchewan (SK) 54 -106; Nova Scotia (NS) 45 -63; New Brunswick (NB) 46.5 -66; Newfoundland (NL) 49 -56; Nunavut (NU) 70 -90; Yukon (YT) 63 -135`,
  AU: `New South Wales (NSW) -32 147; Queensland (QLD) -22 144; Victoria (VIC) -37 144; Tasmania (TAS) -42 147; South Australia (SA) -30 135; Western Australia (WA) -25 122; Northern Territory (NT) -20 133`,
  GB: `England (ENG) 52.5 -1.5; Scotland (SCT) 56.8 -4.2; Wales (WLS) 52.3 -3.7; Northern Ireland (NIR) 54.6 -6.7; Cambridgeshire (CAM) 52.3 0.1; Yorkshire (YKS) 54 -1.5; Kent (KEN) 51.2 0.7; Lincolnshire (LIN) 53.1 -0.2; Cornwall (CON) 50.4 -4.9; Essex County (ESS) 51.8 0.6; Hertfordshire (HRT) 51.8 -0.2; Lancashire (LAN) 53.8 -2.6`,
  DE: `Bavaria (BY) 49 11.5; Saxony (SN) 51 13.4; Hesse (HE) 50.6 9; Lower Saxony (NI) 52.8 9; Brandenburg (BB) 52.4 13; Thuringia (TH) 50.9 11; North Rhine-Westphalia (NW) 51.5 7.5`,
  UA: `Donetsk Oblast (14) 48 37.8; Luhansk Oblast (09) 48.9 39; Donbas (DON) 48.3 38; Crimea (43) 45.3 34.4`,
  RU: `Chechnya (CE) 43.3 45.7; Siberia (SIB) 60 105; Kamchatka (KAM) 57 160; Sakhalin (SAK) 50.5 143; Dagestan (DA) 43 47; Tatarstan (TA) 55.5 51`,
  CN: `Xinjiang (XJ) 41 85; Tibet (XZ) 31 88; Sichuan (SC) 30.6 103; Guangdong (GD) 23.4 113.5; Hunan (HN) 27.6 111.7; Yunnan (YN) 25 101; Hubei (HB) 31 112; Henan (HA) 34 113.5; Shandong (SD) 36.4 118.5`,
  ES: `Catalonia (CT) 41.8 1.5; Andalusia (AN) 37.4 -4.6; Galicia (GA) 42.8 -8; Basque Country (PV) 43 -2.6`,
  IT: `Sicily (82) 37.6 14; Sardinia (88) 40 9; Tuscany (52) 43.5 11; Lombardy (25) 45.6 9.9; Veneto (34) 45.6 11.8; Umbria (55) 43 12.5`,
  FR: `Brittany (BRE) 48.2 -2.8; Normandy (NOR) 49 0.2; Corsica (COR) 42.1 9; Provence (PAC) 43.9 6; Alsace (ALS) 48.3 7.4`,
  IN: `Kashmir (JK) 34 76; Punjab (PB) 31 75.5; Kerala (KL) 10.5 76.3; Gujarat (GJ) 22.7 71.7; Bihar (BR) 25.6 85.6; Uttar Pradesh (UP) 27 80.6; Tamil Nadu (TN) 11 78.4; West Bengal (WB) 23.8 87.7; Assam (AS) 26 92.8; Rajasthan (RJ) 26.6 73.8`,
  VE: `Zulia (ZU) 10 -72; Bolívar State (BO) 6 -63; Táchira (TA) 7.9 -72.1; Falcón (FA) 11.2 -70; La Guaira (LG) 10.6 -66.9`,
  PS: `Gaza (GZ) 31.4 34.4; Gaza Strip (GZ) 31.4 34.4; West Bank (WE) 32 35.3`,
  ID: `Java (JV) -7.4 110; Sumatra (SU) 0 102; Bali (BA) -8.4 115.1; Aceh (AC) 4.4 97; Sulawesi (SL) -2 121`,
  IQ: `Kurdistan (KR) 36 44; Anbar (AN) 33 42`,
  SD: `Darfur (DA) 13 25`,
  MX: `Sinaloa (SIN) 25 -107.5; Chiapas (CHP) 16.5 -92.5; Oaxaca (OAX) 17 -96.5; Jalisco (JAL) 20.6 -103.7; Chihuahua (CHH) 28.8 -106.4`,
};

/** With a government of their own, each part of a country. */
export function provinces(): readonly GazetteerPlace[] {
  return Object.entries(PROVINCES).flatMap(([country, list]) =>
    list.split(";").flatMap((entry) => {
      const match = /^\s*(?<name>.+) \((?<code>\w+)\) (?<latitude>\S+) (?<longitude>\S+)$/su.exec(
        entry,
      );
      if (match?.groups === undefined) return [];
      const { name = "", code = "", latitude, longitude } = match.groups;
      return [
        {
          name,
          placeType: "region" as const,
          latitude: Number(latitude),
          longitude: Number(longitude),
          country,
          region: code,
          governs: "province" as const,
        },
      ];
    }),
  );
}
