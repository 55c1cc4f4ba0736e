namespace Recount.Reading.Words;

/// <summary>What a word can do in a number phrase. A word may have several roles: "second", "quarter", "may".</summary>
[Flags]
internal enum Roles : ulong
{
    None = 0,

    /// <summary>A cardinal below a hundred: "seven", "thirty".</summary>
    Cardinal = 1UL << 0,

    /// <summary>A scale from a hundred up: "hundred", "million", "crore".</summary>
    Scale = 1UL << 1,

    /// <summary>A scale in the plural: "hundreds", "millions".</summary>
    PluralScale = 1UL << 2,

    /// <summary>An abbreviated scale: "bn", "k", "tn".</summary>
    ScaleSuffix = 1UL << 3,

    /// <summary>An ordinal: "third", "twentieth".</summary>
    Ordinal = 1UL << 4,

    /// <summary>The part of a fraction that says what is counted: "half", "thirds", "quarter".</summary>
    Denominator = 1UL << 5,

    /// <summary>A denominator in the plural.</summary>
    PluralDenominator = 1UL << 6,

    /// <summary>A multiple in one word: "twice", "tenfold", "doubled".</summary>
    Multiple = 1UL << 7,

    /// <summary>A dozen, a couple, a pair: a count noun that is a number.</summary>
    Collective = 1UL << 8,

    /// <summary>The ending of an ordinal in digits: "st", "nd", "rd", "th".</summary>
    OrdinalEnding = 1UL << 9,

    /// <summary>A month, in full or abbreviated.</summary>
    Month = 1UL << 10,

    /// <summary>A day of the week.</summary>
    Weekday = 1UL << 11,

    /// <summary>A season of the year.</summary>
    Season = 1UL << 12,

    /// <summary>A currency, written as a word or a code.</summary>
    Currency = 1UL << 13,

    /// <summary>A unit of measure.</summary>
    Unit = 1UL << 14,

    /// <summary>A unit of time.</summary>
    TimeUnit = 1UL << 15,

    /// <summary>A unit that is written against the number only: "5g", "5p".</summary>
    GluedUnit = 1UL << 16,

    /// <summary>A word that ends the search for the noun a number counts.</summary>
    Stop = 1UL << 17,

    /// <summary>A verb, or another word ending in s, that no number counts.</summary>
    NotNoun = 1UL << 18,

    /// <summary>A plural that does not end in s: "people".</summary>
    IrregularPlural = 1UL << 19,

    /// <summary>A word whose number names a thing: "section", "flight".</summary>
    LabelWord = 1UL << 20,

    /// <summary>A product or family whose number is a model: "iPhone", "Llama".</summary>
    Product = 1UL << 21,

    /// <summary>An index of shares whose number is part of its name.</summary>
    IndexName = 1UL << 22,

    /// <summary>A word of change: "rose", "down", "growth".</summary>
    Change = 1UL << 23,

    /// <summary>A word of contests: "beat", "win", "voted".</summary>
    Contest = 1UL << 24,

    /// <summary>A word before which a bare number of four digits is a year: "in", "since".</summary>
    BeforeYear = 1UL << 25,

    /// <summary>A word that qualifies a hedge: "just" over, "well" above.</summary>
    HedgeModifier = 1UL << 26,

    /// <summary>A prefix of a number that is no name: "mid", "pre".</summary>
    NumberPrefix = 1UL << 27,

    /// <summary>A thing that prices are given for: "barrel", "share".</summary>
    Priced = 1UL << 28,

    /// <summary>A comparative after "times": "more", "larger".</summary>
    Comparative = 1UL << 29,

    /// <summary>A decade in words: "nineties".</summary>
    Decade = 1UL << 30,

    /// <summary>A word at which a number phrase can begin.</summary>
    Trigger = 1UL << 31,

    /// <summary>A possessive or determiner that can stand before ages: "his" thirties.</summary>
    Possessive = 1UL << 32,

    /// <summary>A noun that takes multiples of length and so keeps "m" a metre: "sprint", "deep".</summary>
    MetreContext = 1UL << 33,

    /// <summary>A capitalised word that opens sentences and names nothing.</summary>
    Common = 1UL << 34,

    /// <summary>A word beside which digits are a telephone number or a reference.</summary>
    Reference = 1UL << 35,

    /// <summary>A stop word that may stand between a number and its noun: "three other people".</summary>
    Quantifier = 1UL << 36,

    /// <summary>A word that can end a hedge before a number: "about", "than", "of".</summary>
    HedgeEnd = 1UL << 37,

    /// <summary>A word that can open a hedge behind a number: "or", "and", "at".</summary>
    HedgeStart = 1UL << 38,

    /// <summary>A word that can join the ends of a range: "to", "and", "through".</summary>
    RangeWord = 1UL << 39,
}
