/**
 * Surnames under which news around the world know one person, though a text may never give the full name: heads of state
 * and government of the last decades, leaders of large bodies and companies, figures of history. By hand, as an almanac
 * has them; names that are also plain words, places or frequent surnames are left out.
 */
export const KNOWN_PEOPLE: ReadonlySet<string> = new Set(
  (
    'Biden|Trump|Obama|Clinton|Reagan|Nixon|Eisenhower|Roosevelt|Truman|Pence|Romney|McCain|McConnell|Pelosi|Schumer|Rumsfeld|Cheney|Kissinger|Albright|Blinken|' +
    'Thatcher|Blair|Churchill|Sunak|Starmer|Truss|Corbyn|Farage|Macron|Sarkozy|Hollande|Chirac|Mitterrand|Merkel|Scholz|Merz|Schroeder|Kohl|Berlusconi|Meloni|Draghi|Renzi|Orban|Orbán|Tusk|Kaczynski|Juncker|Rajoy|Zapatero|Tsipras|Rutte|Stoltenberg|' +
    'Putin|Medvedev|Lavrov|Navalny|Prigozhin|Yeltsin|Gorbachev|Brezhnev|Khrushchev|Stalin|Lenin|Zelensky|Zelenskyy|Zelenskiy|Poroshenko|Yanukovych|Lukashenko|Milosevic|Karadzic|Vucic|Aliyev|Pashinyan|Saakashvili|Nazarbayev|Tokayev|' +
    'Erdogan|Erdoğan|Ataturk|Atatürk|Netanyahu|Gantz|Rabin|Arafat|Assad|al-Assad|Mubarak|Morsi|el-Sisi|al-Sisi|Gaddafi|Qaddafi|Gadhafi|Khomeini|Khamenei|Rouhani|Raisi|Ahmadinejad|Nasrallah|Karzai|Ghani|Saddam|al-Maliki|Bouteflika|Haftar|' +
    'Xi|Mao|Deng|Modi|Gandhi|Nehru|Bhutto|Musharraf|Sharif|Abe|Kishida|Koizumi|Duterte|Marcos|Suharto|Sukarno|Widodo|Jokowi|Mahathir|Anwar|Thaksin|Prayut|Suu Kyi|Hasina|Rajapaksa|Trudeau|Harper|Ardern|Albanese|Turnbull|' +
    'Mandela|Mbeki|Zuma|Ramaphosa|Mugabe|Mnangagwa|Museveni|Kagame|Kenyatta|Ruto|Odinga|Buhari|Tinubu|Obasanjo|Kabila|Tshisekedi|Nkrumah|Gbagbo|Ouattara|Bashir|al-Bashir|' +
    'Castro|Chavez|Chávez|Maduro|Guaido|Guaidó|Lula|Bolsonaro|Rousseff|Kirchner|Macri|Milei|Peron|Perón|Pinochet|Allende|Morales|Correa|Fujimori|Bukele|Ortega|Noriega|Uribe|Petro|Obrador|Sheinbaum|' +
    'Guterres|Annan|Hitler|Mussolini|Napoleon|Goebbels|Einstein|Darwin|Freud|Shakespeare|Mozart|Beethoven|Picasso|Musk|Bezos|Zuckerberg|Buffett|Murdoch|Soros|Snowden|Assange|Epstein|Weinstein|Ronaldo|Messi|Maradona|Federer|Nadal|Djokovic|Bin Laden|bin Laden'
  ).split('|'),
);
