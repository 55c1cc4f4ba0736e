namespace Recount.Reading.Words;

/// <summary>Words whose number names a thing.</summary>
internal static class NameWords
{
    private const string Labels =
        "section sections article articles chapter chapters page pages pp figure figures fig table tables appendix annex clause "
        + "paragraph verse volume vol issue edition episode act scene part room suite gate runway pad complex hangar terminal platform highway route interstate "
        + "motorway road exit exits junction junctions flight bus train tram unit apartment apt flat house block lot building floor level-crossing "
        + "district ward precinct zone sector area region channel studio lane row seat track "
        + "proposition prop measure resolution bill amendment directive regulation protocol order rule title form schedule item "
        + "phase stage type class category grade tier level group pool division league lap heat leg day week round game match season "
        + "generation gen version ver release build revision model mark mk series apollo soyuz formula pier dock bay shaft "
        + "pit reactor well hole bus battalion brigade regiment squadron fleet corps company chromosome vitamin element omega "
        + "question step lesson unit module exercise exercises problem option plan scenario scope sample case patient trial lot batch plot "
        + "no nos nr nrs number numbers code zip postcode box po extension ext version versions ss sr us-highway";

    private const string Products =
        "iphone ipad galaxy pixel windows android ios macos playstation ps xbox nintendo kindle llama gemini claude gpt chatgpt grok "
        + "mistral mixtral qwen deepseek phi gemma falcon opus sonnet haiku rtx gtx radeon ryzen core snapdragon boeing airbus embraer "
        + "antonov tesla mach starship ariane vega atlas delta voyager mars-odyssey hubble firefox chrome ubuntu debian python java "
        + "office photoshop unity usb bluetooth wifi wi-fi http html css covid sars mers web fortnite fifa madden nba2k fallout "
        + "halo peugeot porsche audi bmw mercedes ford fiat mazda volvo ferrari bugatti leopard abrams challenger himars patriot "
        + "tomahawk storm iskander kinzhal shahed mig su llama-3 o1 codex copilot cuda blackwell kimi glm ernie hunyuan yi titan nova "
        + "artemis chandrayaan shenzhou tiangong pioneer cassini ocean's big planet toyota studio terminator rocky avatar deadpool radio bowl dash";

    private const string Indexes = "s&p ftse nikkei dax cac russell nasdaq dow asx csi stoxx sensex nifty topix fortune hot billboard global forbes ibex kospi psi sse smi mib bse tsx";

    /// <summary>Adds the words.</summary>
    public static void AddTo(Func<string, Entry> add)
    {
        Each(add, Labels, Roles.LabelWord);
        Each(add, Products, Roles.Product);
        Each(add, Indexes, Roles.IndexName);
        Each(add, "phone tel telephone fax call hotline dial id ref reference isbn issn doi invoice account docket case ticket copyright msgid", Roles.Reference);
    }

    private static void Each(Func<string, Entry> add, string words, Roles roles)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            add(word).Roles |= roles;
        }
    }
}
