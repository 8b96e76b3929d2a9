/**
 * Signs of money by ISO 4217 code. A plain "$" is "dollars": which country's, a text says only with a letter or a name.
 */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollars'],
  ['us $', 'USD'],
  ['u.s. $', 'USD'],
  ['a $', 'AUD'],
  ['au $', 'AUD'],
  ['c $', 'CAD'],
  ['ca $', 'CAD'],
  ['nz $', 'NZD'],
  ['hk $', 'HKD'],
  ['s $', 'SGD'],
  ['r $', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
]);

/** Codes that stand before or behind a number. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP AUD CAD NZD JPY CHF CNY INR RUB UAH SEK NOK DKK PLN ZAR BRL MXN KRW SGD HKD AED SAR ILS TRY NGN KES'.split(
    ' ',
  ),
);

/** Names of money behind a number. "pounds" may be weight as well; the sign tells money. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'dollars'],
  ['dollars', 'dollars'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'rupees'],
  ['rupees', 'rupees'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['peso', 'pesos'],
  ['pesos', 'pesos'],
  ['franc', 'francs'],
  ['francs', 'francs'],
  ['won', 'KRW'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['cent', 'cents'],
  ['cents', 'cents'],
  ['pence', 'pence'],
]);
