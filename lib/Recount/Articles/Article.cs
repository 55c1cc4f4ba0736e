using Recount.Dates;

namespace Recount.Articles;

/// <summary>What is kept of an article: its bibliographic facts and a digest in words of our own.</summary>
/// <param name="Id">Its id: three digits.</param>
/// <param name="File">The name of the original's file.</param>
/// <param name="Title">Its title; empty where none is printed.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Byline">Who wrote it, as printed; may be empty.</param>
/// <param name="PublishedPrinted">Its date as printed; may be empty.</param>
/// <param name="Published">Its date; null where none is known.</param>
/// <param name="Address">Its printed web address; may be empty.</param>
/// <param name="Length">The original's length in UTF-16 units.</param>
/// <param name="Sha256">The hash of the original's bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Paragraphs">The digest, a paragraph for each of the original's that is not blank.</param>
public sealed record Article(
    string Id,
    string File,
    string Title,
    string Publisher,
    string Byline,
    string PublishedPrinted,
    Period? Published,
    string Address,
    int Length,
    string Sha256,
    IReadOnlyList<DigestParagraph> Paragraphs);

/// <summary>A paragraph of a digest.</summary>
/// <param name="Text">Its text, on one line.</param>
/// <param name="Line">The line of the file it starts on.</param>
public sealed record DigestParagraph(string Text, int Line);
