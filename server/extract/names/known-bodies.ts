/** Known bodies: organizations, media, government bodies and militaries that news names without saying what they are. */

import type { ActorType } from "../../model/actor.ts";
import { nameKey } from "./name-key.ts";

export interface KnownBody {
  readonly name: string;
  readonly actorType: ActorType;
  /** The government, as a country code, that the name stands for where it acts. */
  readonly seatOf?: string | undefined;
}

/** Names separated by `;`, other names of one behind `=`. */
const KNOWN: readonly (readonly [type: ActorType, names: string])[] = [
  [
    "medium",
    `CNN;BBC=BBC News=BBC World Service;Reuters;Associated Press=AP;Agence France-Presse=AFP;Fox News=Fox;MSNBC;CNBC;NBC News=NBC;CBS News=CBS;ABC News=ABC;NPR;PBS;Bloomberg=Bloomberg News;Al Jazeera;
    New York Times=The New York Times=NYT;Washington Post=The Washington Post;Wall Street Journal=The Wall Street Journal=WSJ;Los Angeles Times;USA Today;Guardian=The Guardian;Financial Times=FT;Economist=The Economist;Politico;BuzzFeed=BuzzFeed News;Vox;
    Axios;Daily Mail;Daily Telegraph;Telegraph=The Telegraph;Independent=The Independent;Sky News;ITV;CBC=CBC News;Der Spiegel=Spiegel;Le Monde;El País;Le Figaro;Die Zeit;Bild;Xinhua;TASS;RT;Sputnik;RIA Novosti;Interfax;Kyodo;Yonhap;CCTV;Global Times;People's Daily;Haaretz;
    Telesur=TeleSUR;VTV;Breitbart=Breitbart News;Huffington Post=HuffPost;The Hill=Hill;Daily Beast;New Yorker=The New Yorker;Newsweek;Time magazine;Vanity Fair;National Review;New Republic;Vice News;Univision;Telemundo;ProPublica;McClatchy;New York Post;Boston Globe;Chicago Tribune;Miami Herald;Slate;Salon;Deutsche Welle;EFE;ANSA;Nikkei;C-SPAN`,
  ],
  [
    "government body",
    `CIA=Central Intelligence Agency;FBI=Federal Bureau of Investigation;NSA=National Security Agency;Pentagon;State Department=Department of State;Justice Department=Department of Justice=DOJ;Treasury=Treasury Department;Congress;Senate;House of Representatives=House;Supreme Court;Parliament;
    Federal Reserve=Fed;EPA=Environmental Protection Agency;IRS;SEC;FDA;FCC;FTC;CDC;DHS=Department of Homeland Security;DEA;TSA;ICE;ATF;NASA;MI5;MI6;GCHQ;FSB;KGB;GRU;Mossad;Shin Bet;House of Commons;House of Lords;Bundestag;Duma=State Duma;Knesset;Lok Sabha;National Assembly;White House;Kremlin;Downing Street;Foreign Office;Home Office;Capitol;Whitehall;
    Secret Service;National Security Council;Coast Guard_;Politburo;Bank of England;European Commission;European Parliament;European Council;European Union=EU;ECB=European Central Bank;Electoral College;Oval Office;PDVSA;NHS;Scotland Yard;Homeland Security;FEMA;USDA;NOAA;NTSB;FAA;Zanu-PF_`,
  ],
  [
    "military",
    `NATO=Nato;Army;Navy;Air Force;Marine Corps=Marines;Coast Guard;National Guard;Royal Navy;Royal Air Force=RAF;IDF=Israel Defense Forces;Red Army;People's Liberation Army=PLA;Revolutionary Guard=Revolutionary Guards=IRGC;US Southern Command=Southern Command=SOUTHCOM;CENTCOM=Central Command`,
  ],
  [
    "organization",
    `United Nations=UN;UNODC=UN Office on Drugs and Crime;UNICEF;UNESCO;UNHCR;WHO=World Health Organization;IMF=International Monetary Fund;World Bank;WTO=World Trade Organization;OPEC;OAS=Organization of American States;ASEAN;African Union=AU;Arab League;IAEA=International Atomic Energy Agency;ICC=International Criminal Court;Security Council;General Assembly;
    OECD;G7;G20;G8;BRICS;Mercosur;CARICOM;Interpol=INTERPOL;Europol;Red Cross;Amnesty International=Amnesty;Human Rights Watch;Greenpeace;WikiLeaks=Wikileaks;ACLU;NRA;NAACP;Planned Parenthood;Republican Party=GOP;Democratic Party;DNC=Democratic National Committee;RNC=Republican National Committee;Labour Party=Labour;Conservative Party;Ukip=UKIP;AKP;PKK;Hamas;Hezbollah=Hizbollah;Taliban;Al Qaeda=al-Qaeda=Al-Qaeda=Al Qaida;ISIS=ISIL=Islamic State=IS_;Boko Haram;FARC;ELN;Muslim Brotherhood;Tren de Aragua;Ku Klux Klan=KKK;Tea Party;Black Lives Matter;
    Google;Apple;Microsoft;Amazon;Facebook;Twitter;Uber;Tesla;Netflix;Spotify;Slack;Snapchat;Reddit;Instagram;YouTube;WhatsApp;Airbnb;Lyft;Intel;IBM;Samsung;Sony;Nokia;Huawei;Boeing;Airbus;Lockheed Martin;Volkswagen=VW;BMW;Daimler;Mercedes;Audi;Porsche;Toyota;Honda;Nissan;Ford;General Motors=GM;Chrysler;Fiat;Renault;Peugeot;
    ExxonMobil=Exxon Mobil=Exxon;Chevron;Shell;BP;Gazprom;Rosneft;Total_;Walmart=Wal-Mart;Tesco;Ikea=IKEA;McDonald's=McDonald’s;KFC;Starbucks;Coca-Cola;Pepsi=PepsiCo;Nike;Adidas;Goldman Sachs;JPMorgan=JPMorgan Chase=JP Morgan;Citigroup;HSBC;Barclays;Deutsche Bank;Wells Fargo;Morgan Stanley;Siemens;Bayer;Pfizer;Disney=Walt Disney;Comcast;Verizon;AT&T;T-Mobile;Harvard;Yale;Stanford;Princeton;MIT;Oxford_;NBA;NFL;NHL;MLB;NCAA;FIFA;UEFA;IOC;Manchester United;Real Madrid;Barcelona_;Chelsea_;Arsenal;Liverpool_;Bayern Munich;Harley-Davidson;Royal Dutch Shell;Alibaba;Tencent;Baidu;Yahoo;Dell;HP;Cisco;Oracle;SpaceX;Trump Organization;Clinton Foundation;Nielsen;Gallup;Moody's;Fitch;Standard & Poor's;British Airways=BA;Lufthansa;Ryanair;EasyJet;Iberia;Delta_;RWE;Nasdaq;Mossack Fonseca;Blackwater;Halliburton;Enron;Lehman Brothers;Citgo=CITGO;Chavista_`,
  ],
];

/** Seats that name the government that sits there. */
const SEATS: Readonly<Record<string, string>> = {
  "white house": "US",
  kremlin: "RU",
  "downing street": "GB",
};

const BY_KEY: ReadonlyMap<string, KnownBody> = new Map(
  KNOWN.flatMap(([actorType, names]) =>
    names.split(";").flatMap((entry) => {
      const same = entry.trim().split("=");
      const [first = ""] = same;
      const seatOf = SEATS[nameKey(first)];
      const body = { name: first, actorType, seatOf };
      return same.map((name): [string, KnownBody] => [nameKey(name), body]);
    }),
  ),
);

/** The body of that name; nothing when it is not known. Names all in capitals have to be written so. */
export function knownBody(name: string): KnownBody | undefined {
  const found = BY_KEY.get(nameKey(name));
  if (found === undefined || name.length > 3 || name === found.name) return found;
  return /^\P{Ll}+$/u.test(name) ? found : undefined;
}
