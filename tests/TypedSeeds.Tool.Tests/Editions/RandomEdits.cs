namespace TypedSeeds.Tool.Tests.Editions;

/// <summary>Makes texts full of sentences that are equal or look alike, and edits them.</summary>
/// <remarks>
/// What was lost is never written anew elsewhere in the same script: nobody could tell that from a move by the two texts.
/// A sentence that the text has several times is not moved for the same reason.
/// </remarks>
internal sealed class RandomEdits(Random random)
{
    private static readonly string[] Subjects = ["Canada", "Korea", "The minister", "France"];
    private static readonly string[] Verbs = ["welcomes", "rejects", "did not sign", "signed"];
    private static readonly string[] Objects = ["the treaty", "the talks", "the new treaty", "both the talks"];

    private readonly HashSet<string> _lost = [];
    private readonly HashSet<string> _written = [];

    public EditedText Make()
    {
        var text = new EditedText([.. Enumerable.Range(0, random.Next(4, 24)).Select(_ => Sentence())]);
        for (var edits = random.Next(1, 11); edits > 0 && text.Lines.Count > 2; edits--)
        {
            Edit(text);
        }

        return text;
    }

    private void Edit(EditedText text)
    {
        var at = random.Next(text.Lines.Count);
        var line = text.Lines[at].Text;
        switch (random.Next(5))
        {
            case 0:
                Write(Sentence(), sentence => text.Insert(at, sentence));
                break;
            case 1:
                // A copy of a sentence that is there.
                Write(line, sentence => text.Insert(random.Next(text.Lines.Count + 1), sentence));
                break;
            case 2:
                Lose(line, () => text.Delete(at));
                break;
            case 3 when text.Old.Count(old => old == line) == 1 && text.Lines.Count(other => other.Text == line) == 1:
                text.Move(at, random.Next(text.Lines.Count));
                break;
            default:
                var other = random.Next(2) == 0 ? Sentence() : line.Replace(Verbs[random.Next(Verbs.Length)], text.Fresh(), StringComparison.Ordinal);
                if (other != line && !_written.Contains(line) && !_lost.Contains(other))
                {
                    _lost.Add(line);
                    _written.Add(other);
                    text.Edit(at, other);
                }

                break;
        }
    }

    private void Write(string sentence, Action<string> write)
    {
        if (!_lost.Contains(sentence))
        {
            _written.Add(sentence);
            write(sentence);
        }
    }

    private void Lose(string sentence, Action lose)
    {
        if (!_written.Contains(sentence))
        {
            _lost.Add(sentence);
            lose();
        }
    }

    private string Sentence() => $"{Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)}.";

    private string Pick(string[] words) => words[random.Next(words.Length)];
}
