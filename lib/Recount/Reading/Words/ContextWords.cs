namespace Recount.Reading.Words;

/// <summary>Words beside a number that tell how it is meant.</summary>
internal static class ContextWords
{
    private static readonly (Roles Roles, string Words)[] Groups =
    [
        (Roles.Change,
            "rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing growth increase increased "
            + "increases increasing decrease decreased decreases decreasing decline declined declines declining drop dropped drops "
            + "dropping jump jumped jumps jumping climb climbed climbs climbing surge surged surges surging soar soared soars soaring "
            + "gain gained gains gaining lose lost loses losing slip slipped slips slipping slid slide slides sliding plunge plunged "
            + "plunges plunging tumble tumbled tumbles tumbling up down cut cuts cutting raise raised raises raising reduce reduced "
            + "reduces reducing reduction expand expanded expanding expansion shrink shrank shrinks shrinking shrunk contraction "
            + "contracted contract advance advanced advances advancing retreat retreated rebound rebounded higher lower cheaper "
            + "dearer faster slower inflation change changed widen widened narrow narrowed accelerate accelerated slow slowed "
            + "revised lifted hike hiked boost boosted trim trimmed move moved moving decelerated eased edged crept dipped sank skyrocketed ballooned swelled"),
        (Roles.Contest,
            "beat beats win wins won victory defeat defeated defeats lose lost loses draw drew drawn score scored led lead leads "
            + "leading trail trailed trailing record voted vote votes ruled ruling decision verdict thrashed edged downed topped "
            + "routed tie tied series aggregate game match final set sets goals shootout overtime penalties comeback finish finished "
            + "advantage loss deficit triumph triumphed hammered stunned overcame outscored upset passed split margin improved fell"),
        (Roles.BeforeYear,
            "in since by from of until till during before after late early mid throughout circa year years fiscal spring summer "
            + "autumn fall winter between through to around about and or through the end-of"),
        (Roles.HedgeModifier, "just well slightly far much little bit considerably significantly substantially comfortably marginally only way even fractionally shade"),
        (Roles.NumberPrefix, "mid pre post late early over under sub top last first final non near nearly about almost circa c ca plus minus up down best one two three four five multi anti super every all to and or by the in of for per p than or sixty fifty thirty"),
        (Roles.Priced,
            "share barrel tonne ton ounce night head person piece pound gallon litre liter kilo kilogram kg unit ticket bottle "
            + "pack month week year day hour minute second quarter decade game season mile kilometre km seat vote copy line user "
            + "subscriber bushel pint cow child student passenger household family capita employee vehicle car megawatt mwh kwh watt acre hectare square litre therm"),
        (Roles.Comparative,
            "more higher larger bigger greater faster better longer smaller lower less fewer cheaper quicker stronger older younger "
            + "heavier lighter taller worse deeper wider likelier richer hotter brighter denser as the that those its their his "
            + "her what earnings sales revenue than over"),
        (Roles.Possessive, "his her their my our your its"),
        (Roles.MetreContext,
            "sprint race final hurdles freestyle butterfly breaststroke backstroke relay dash steeplechase medley champion title "
            + "deep tall high long wide away from above below north south east west run swim underwater heats gold silver bronze record telescope mast tower wave waves"),
        (Roles.Common,
            "in on at by with over under about around nearly almost some more less only just at roughly approximately the a an "
            + "and but or for from since until after before during when while as if of to up down its their his her our these those "
            + "all both another an than that this there here what where every each no not yes we they he she it i you last next "
            + "then now so yet still even also between among within without per plus minus total today yesterday meanwhile however "
            + "yet nor because though although despite given once twice thrice among out off including excluding like unlike "
            + "exactly precisely fully hardly barely least most fewer many much several few other others "
            + "monday tuesday wednesday thursday friday saturday sunday January february percent and versus vs is are was were be has have had"),
        (Roles.HedgeEnd,
            "about around roughly approximately circa approx some perhaps maybe somewhere estimated nearly almost approaching nearing virtually "
            + "practically under below over above exceeding exceeded exceed exceeds surpassing surpassed surpass surpasses topping topped tops top "
            + "passed passing crossed crossing breached breaching past beyond within inside minimum maximum to of at than least most as like the a just only mere"),
        (Roles.RangeWord, "to through thru until and or up"),
        (Roles.HedgeStart, "or and at max maximum tops minimum give"),
        (Roles.BeforeYear, "season election olympics games budget class copyright ©"),
    ];

    /// <summary>Words that the grammar compares by name and that have no role of their own.</summary>
    private const string Grammar =
        "and or to of a an the in out one no per cent percent pct pc percentage percentages percents point points basis bps bp pp ppt ppts pps between from through thru until till "
        + "minus negative plus times time fold x old aged age ages square cubic sq cu cubed squared hour hours share half halves half-century "
        + "more less than least most fewer greater higher lower larger smaller bigger longer shorter older younger better heavier above below over under up "
        + "upwards north some around about roughly approximately circa approx nearly almost close shy short just approaching nearing "
        + "exceed exceeded exceeds exceeding surpass surpassed surpasses surpassing topped topping tops top excess minimum maximum max min "
        + "as many much high low little few long far no not within beyond past estimated perhaps maybe region order something like "
        + "so thereabouts ish odd counting give take equal equals capped at by on is said that these those this with mark "
        + "passing passed crossed crossing breached breaching hitting or vs versus against "
        + "annum year s decade century centuries month week day midnight noon bc ad bce ce e each apiece every single only "
        + "another anyone someone everyone thing off way hand stop sided time thanks nine five way cloud catch square seven sevens sixes first second place foremost all lady aid class hand degree half name sight glance "
        + "dollar dollars us canadian australian hong kong new zealand singapore taiwan british indian swiss chinese japanese norwegian swedish danish czech mexican philippine argentine pakistani "
        + "c f north south east west barrels equivalent co wide old olds hit will would can could may might must should has had was were "
        + "million token tokens last next past current number numbers no nos ranked degrees celsius fahrenheit metres light nautical hour watt kilowatt megawatt gigawatt terawatt "
        + "tv television resolution video display copyright photo http https www com org net id utf q h fy fiscal financial cy calendar quarter quarters months july "
        + "american attempts behemoth behemoths big checkpoint checkpoints closer dimensional farther further great handed innings killing large liner llm llms man matches metric models nature nearer none nothing parties party period plate practically side size small somewhere spending spread star strong sum thought thoughts upmanship upward variant variants vicinity virtually weights woman world young "
        + "average bottom team total maximum minimum "
        + "weighing weighs weighed weight heavy pounds sterling us pub won thousandth hundredth";

    /// <summary>Adds the words.</summary>
    public static void AddTo(Func<string, Entry> add)
    {
        foreach (var word in Grammar.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            add(word);
        }

        foreach (var (roles, words) in Groups)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                add(word.ToLowerInvariant()).Roles |= roles;
            }
        }
    }
}
