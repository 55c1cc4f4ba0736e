using Recount.Notebooks.Formatting;
using Recount.Notebooks.Reconciling;

namespace Recount.Notebooks.Tests.Formatting;

[Collection(nameof(Opened))]
public sealed class CardsTests
{
    [Fact]
    public void Every_check_has_a_sign_a_word_its_arithmetic_and_its_note()
    {
        foreach (var result in Notebook.Recounting.Checks)
        {
            var note = Notebook.Recounting.Discrepancies.FirstOrDefault(d => d.Note.Check == result.Check.Id);
            var card = Cards.Of(new Reconciliation(result, note, null));
            var text = Cards.Of(result).PlainText();

            Assert.Contains(Signs.Of(result.Verdict).Word, text, StringComparison.Ordinal);
            Assert.Contains(result.Check.Reading, text, StringComparison.Ordinal);
            Assert.Contains(result.Computed is null ? result.Missing : result.Filled, text, StringComparison.Ordinal);
            Assert.Equal(note is not null, card.Html().Contains("recount-discrepancy", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_card_shows_hostile_words_as_they_are()
    {
        var card = new Card(new Signs("#000", "●", "holds"), "<b>title</b>", [("<i>name</i>", "<script>x</script>")], ("<u>head</u>", "<a href=x>text</a>"));

        Assert.DoesNotContain("<script", card.Html(), StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", card.Html(), StringComparison.Ordinal);
        Assert.Contains("<u>head</u>", card.PlainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_disagreement_is_the_first_thing_one_sees()
    {
        var result = Notebook.Recounting.Checks.Single(c => c.Check.Id == "001-duo-majority");

        var text = Cards.Of(new Reconciliation(result, null, Recounted.Of(82))).PlainText();

        Assert.StartsWith("≠ 001-duo-majority  cell and ledger disagree", text, StringComparison.Ordinal);
    }
}
