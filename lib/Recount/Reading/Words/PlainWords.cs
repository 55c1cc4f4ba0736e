namespace Recount.Reading.Words;

/// <summary>The small words of English: where the search for a counted noun ends, and what is no noun.</summary>
internal static class PlainWords
{
    private const string Stops =
        "a an the and or but nor so yet of in on at by to from with without for as than that which who whom whose what when "
        + "where while why how if though although because since until till after before during between among amid against "
        + "about above below over under around across along through throughout toward towards into onto upon off out up down "
        + "is are was were be been being am has have had having do does did done will would shall should can could may might must "
        + "he she it they we you i him them us me this these those there here then now not no only just also still even ever "
        + "never again already soon later ago earlier each every per via versus vs including plus minus like unlike despite "
        + "according based compared said says say saying told tells added adds his her its their our your my more less fewer most "
        + "least both either neither all any some such other another same too very much many few several "
        + "rose rises rise fell falls fall grew grows grow won lost beat made make makes took take takes came comes went goes "
        + "got gets get gave gives give left leaves held holds stood stands began begins ended ends became becomes remained remains "
        + "remain saw sees see showed shows show paid pays pay sold sells sell bought buys buy hit hits set sets put puts "
        + "died killed injured wounded arrested reported recorded announced released published sent kept led leads found "
        + "expected estimated needed needs need raised raises earned spent spends used uses called calls started starts opened opens closed closes "
        + "working living using making taking going coming including worth apiece respectively wide deep tall high long old "
        + "yesterday today tomorrow tonight overnight nearby away apart together alone aboard behind inside outside near next last "
        + "percent pct back almost nearly roughly approximately amid beyond within across whether once unless however "
        + "drove flew walked ran began voted attended gathered marched signed joined scored fled survived tested participated "
        + "reach reached represent represented accounted account accounting combined captured";

    private const string NotNouns =
        "is was has does goes says us this thus its his yes as plus less unless across perhaps always sometimes versus ours yours "
        + "theirs hers ones makes takes comes gets gives leaves holds stands begins ends becomes remains sees shows pays sells buys "
        + "hits sets puts needs raises uses calls starts opens closes leads adds tells means seems looks works lives falls rises "
        + "grows suggests includes represents accounts requires allows helps brings keeps runs turns moves plays follows continues "
        + "towards besides afterwards overseas abroads news politics economics plus minus lies previous various famous serious "
        + "religious dangerous precious nervous enormous anonymous numerous consecutive autonomous continuous indigenous simultaneous "
        + "proves becomes happens exists depends appears occurs seeks believes expects provides contains consists receives produces reveals indicates ensures remains ";

    private const string Plurals =
        "people men women children persons teeth feet mice geese oxen police staff personnel cattle sheep fish deer aircraft "
        + "spacecraft series species headquarters fishermen firemen policemen servicemen congressmen salesmen businessmen "
        + "businesswomen businesspeople policewomen servicewomen craftsmen gunmen lawmen horsemen crewmen sportsmen grandchildren schoolchildren "
        + "media data criteria phenomena bacteria vertebrae larvae alumni fungi nuclei cacti stimuli crises analyses theses hypotheses "
        + "diagnoses oases homeless troops offspring livestock poultry salmon trout tuna squid bison shrimp swine moose elk "
        + "classes buses passes losses businesses addresses glasses witnesses losses bosses actresses viruses bonuses campuses "
        + "statuses censuses choruses crew menus gas-fired MPs runs means points pairs works gains falls";

    /// <summary>Adds the words.</summary>
    public static void AddTo(Func<string, Entry> add)
    {
        Each(add, Stops, Roles.Stop | Roles.Common);
        Each(add, NotNouns, Roles.NotNoun);
        Each(add, Plurals, Roles.IrregularPlural);
        Each(add, "very more other such most least fewer same different additional extra high long deep tall wide left lost closed estimated combined captured old", Roles.Quantifier);
        foreach (var word in (string[])["a", "an", "half"])
        {
            add(word).Roles |= Roles.Trigger;
        }
    }

    private static void Each(Func<string, Entry> add, string words, Roles roles)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            add(word.ToLowerInvariant()).Roles |= roles;
        }
    }
}
