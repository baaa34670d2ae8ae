using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The forms of a table as a tree of their characters, so that forms that begin alike are compared with a text at once.</summary>
internal sealed class FormTree
{
    private const int None = FormSteps.None;

    private readonly Dictionary<char, int> _roots = [];
    private readonly CodeUnitTable<int> _rootOf;
    private readonly FormStarts _starts = new();
    private readonly FormSteps _steps = new();

    // The forms that end at each node. The first one is no node of a form, so that 0 is none.
    private readonly List<OperatorForm[]?> _ends = [null];

    public FormTree() => _rootOf = new(unit => _roots.TryGetValue(FormLetters.Of[unit], out var root) ? root : None);

    /// <summary>Adds a form. All are added before the first is sought.</summary>
    public void Add(OperatorForm form)
    {
        _starts.Add(form.Text);
        var node = None;
        foreach (var character in form.Text)
        {
            node = Child(node, character) is > None and var child ? child : AddChild(node, character);
        }

        _ends[node] = [.. _ends[node] ?? [], form];
    }

    /// <summary>Whether a form may be at an offset.</summary>
    public bool MayBeAt(string text, int start) => _starts.MayBeAt(text, start);

    /// <summary>Whether a form may begin with a character.</summary>
    public bool MayBeginWith(char character) => _rootOf[character] != None;

    /// <summary>The longest form at an offset, since “not only” is not “not”; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="withExceptions">Whether a form may be of the class of exceptions.</param>
    /// <param name="end">Where it ends.</param>
    public OperatorForm? At(string text, int start, bool withExceptions, out int end)
    {
        OperatorForm? longest = null;
        end = start;
        var (node, at) = (_rootOf[text[start]], start + 1);
        while (node != None)
        {
            if (_ends[node] is { } forms && FirstAt(forms, text, start, at, withExceptions) is { } found)
            {
                (longest, end) = (found, at);
            }

            if (at == text.Length)
            {
                break;
            }

            var letter = FormLetters.Of[text[at]];
            node = Next(node, letter);
            at = letter == ' ' && node != None ? WhiteSpace.EndFrom(text, at) : at + 1;
        }

        return longest;
    }

    private static OperatorForm? FirstAt(OperatorForm[] forms, string text, int start, int end, bool withExceptions)
    {
        foreach (var form in forms)
        {
            if ((withExceptions || form.Class != OperatorClass.Exception) && form.IsAt(text, start, end))
            {
                return form;
            }
        }

        return null;
    }

    private int Next(int node, char letter) =>
        _steps.From(node, letter) is > None and var next ? next
        : Ascii.IsDigit(letter) ? _steps.From(node, FormLetters.AnyDigit)
        : None;

    private int Child(int node, char character) =>
        node != None ? _steps.From(node, character)
        : _roots.TryGetValue(character, out var root) ? root
        : None;

    private int AddChild(int node, char character)
    {
        var child = _ends.Count;
        _ends.Add(null);
        if (node == None)
        {
            _roots.Add(character, child);
        }
        else
        {
            _steps.Add(node, character, child);
        }

        return child;
    }
}
