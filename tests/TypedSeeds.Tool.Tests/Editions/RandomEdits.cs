namespace TypedSeeds.Tool.Tests.Editions;

/// <summary>Makes texts full of sentences that are equal or look alike, and edits them.</summary>
/// <remarks>
/// Two texts do not tell all: where one of two equal sentences is deleted and the sentence beside it is moved to the other,
/// nobody can say which one is left. So a script either moves sentences, and then leaves the repeated ones as they are, or it
/// copies, deletes and edits also these. What it deletes it never writes anew elsewhere, which would be a move.
/// </remarks>
internal sealed class RandomEdits(Random random)
{
    private static readonly string[] Subjects = ["Canada", "Korea", "The minister", "France"];
    private static readonly string[] Verbs = ["welcomes", "rejects", "did not sign", "signed"];
    private static readonly string[] Objects = ["the treaty", "the talks", "the new treaty", "both the talks"];

    private readonly bool _moves = random.Next(2) == 0;
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
        var isUnique = text.Old.Count(old => old == line) <= 1 && text.Lines.Count(other => other.Text == line) == 1;
        if (_moves && !isUnique)
        {
            return;
        }

        switch (random.Next(5))
        {
            case 0 when _moves:
                text.Move(at, random.Next(text.Lines.Count));
                break;
            case 0:
                Write(line, sentence => text.Insert(random.Next(text.Lines.Count + 1), sentence));
                break;
            case 1:
                Write(_moves ? Changed(line, text) : Sentence(), sentence => text.Insert(at, sentence));
                break;
            case 2:
                Lose(line, () => text.Delete(at));
                break;
            default:
                var other = _moves || random.Next(2) == 0 ? Changed(line, text) : Sentence();
                if (other != line && !_written.Contains(line) && !_lost.Contains(other))
                {
                    _lost.Add(line);
                    _written.Add(other);
                    text.Edit(at, other);
                }

                break;
        }
    }

    // Each sentence has the word “the”.
    private string Changed(string line, EditedText text)
    {
        var word = Pick(["Canada", "Korea", "minister", "treaty"]);
        return line.Replace(line.Contains(word, StringComparison.Ordinal) ? word : "the", text.Fresh(), StringComparison.Ordinal);
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
