using System.Collections.Frozen;

namespace Recount.Reading.Words;

/// <summary>Currencies by word, code and sign.</summary>
internal static class MoneyWords
{
    private const int CodeLength = 3;

    private static readonly (string Code, string Words)[] Currencies =
    [
        ("usd", "usd dollar dollars buck bucks"), ("eur", "eur euro euros"), ("gbp", "gbp pound pounds sterling quid"),
        ("cny", "cny rmb yuan renminbi"), ("jpy", "jpy yen"), ("inr", "inr rupee rupees rs"), ("chf", "chf"), ("cad", "cad"),
        ("aud", "aud"), ("nzd", "nzd"), ("hkd", "hkd"), ("sgd", "sgd"), ("krw", "krw won"), ("brl", "brl reais"),
        ("zar", "zar rand"), ("rub", "rub rouble roubles ruble rubles"), ("try", "lira"), ("sek", "sek kronor krona"),
        ("nok", "nok kroner krone"), ("dkk", "dkk"), ("pln", "pln zloty zlotys"), ("mxn", "mxn"), ("idr", "idr rupiah"),
        ("thb", "thb baht"), ("myr", "myr ringgit"), ("php", "php"), ("vnd", "vnd dong"), ("ils", "ils shekel shekels"),
        ("aed", "aed dirham dirhams"), ("sar", "sar riyal riyals"), ("ngn", "ngn naira"), ("kes", "kes"), ("twd", "twd"),
        ("btc", "btc bitcoin bitcoins"), ("eth", "eth ether"), ("francs", "franc francs"), ("pesos", "peso pesos"),
        ("huf", "huf forint forints"), ("czk", "czk koruna"), ("uah", "uah hryvnia"), ("pkr", "pkr"), ("bdt", "taka"),
        ("egp", "egp"), ("ars", "ars"), ("ghs", "cedi cedis"), ("hrk", "kuna"), ("gel", "lari"), ("crowns", "crowns"),
    ];

    private static readonly FrozenSet<string> Codes = Currencies.Select(currency => currency.Code).Where(code => code.Length == CodeLength).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a unit is the code of a currency, in lower case, and not one of its words such as "pesos".</summary>
    public static bool IsCode(string unit) => Codes.Contains(unit);

    /// <summary>Adds the words.</summary>
    public static void AddTo(Func<string, Entry> add)
    {
        foreach (var (code, words) in Currencies)
        {
            foreach (var word in words.Split(' '))
            {
                var entry = add(word);
                entry.Roles |= Roles.Currency;
                entry.Currency = code;
            }
        }

        foreach (var (word, code) in (ReadOnlySpan<(string, string)>)[("cent", "usd"), ("cents", "usd"), ("c", "usd"), ("pence", "gbp"), ("sen", "myr"), ("penny", "gbp"), ("paise", "inr"), ("paisa", "inr"), ("p", "gbp")])
        {
            var entry = add(word);
            entry.Currency = code;
            entry.IsHundredth = true;
        }
    }

    /// <summary>The currency of a sign, or <c>null</c>.</summary>
    public static string? OfSign(char sign) => sign switch
    {
        '$' => "usd",
        '£' => "gbp",
        '€' => "eur",
        '¥' or '￥' => "jpy",
        '₹' => "inr",
        '₩' => "krw",
        '₽' => "rub",
        '₺' => "try",
        '₦' => "ngn",
        '₱' => "php",
        '฿' => "thb",
        '₫' => "vnd",
        '₪' => "ils",
        '₴' => "uah",
        '₿' => "btc",
        _ => null,
    };

    /// <summary>The dollar of a country's letters before the sign: "HK" of "HK$".</summary>
    public static string? OfPrefix(ReadOnlySpan<char> letters) => letters switch
    {
        "US" => "usd",
        "C" or "CA" or "CAN" or "Can" or "CAD" => "cad",
        "A" or "AU" or "AUS" or "AUD" => "aud",
        "NZ" => "nzd",
        "HK" => "hkd",
        "S" or "SG" => "sgd",
        "NT" => "twd",
        "R" => "brl",
        "Mex" or "MX" => "mxn",
        "CN" => "cny",
        _ => null,
    };

    /// <summary>The currency of a code that stands before its number without a sign: "RMB5", "Rs 500", "R200".</summary>
    public static string? OfLeadingCode(ReadOnlySpan<char> letters) => letters switch
    {
        "USD" => "usd",
        "EUR" => "eur",
        "GBP" => "gbp",
        "CNY" or "RMB" => "cny",
        "JPY" => "jpy",
        "INR" or "Rs" or "RS" => "inr",
        "CHF" => "chf",
        "CAD" => "cad",
        "AUD" => "aud",
        "NZD" => "nzd",
        "HKD" => "hkd",
        "SGD" => "sgd",
        "KRW" => "krw",
        "BRL" => "brl",
        "ZAR" => "zar",
        "RUB" => "rub",
        "SEK" => "sek",
        "NOK" => "nok",
        "DKK" => "dkk",
        "PLN" => "pln",
        "MXN" => "mxn",
        "IDR" or "Rp" => "idr",
        "THB" => "thb",
        "MYR" or "RM" => "myr",
        "PHP" => "php",
        "AED" => "aed",
        "SAR" => "sar",
        "NGN" => "ngn",
        "KES" or "KSh" or "Ksh" or "Sh" or "Shs" => "kes",
        "TWD" => "twd",
        "BTC" => "btc",
        "Tk" => "bdt",
        _ => null,
    };
}
