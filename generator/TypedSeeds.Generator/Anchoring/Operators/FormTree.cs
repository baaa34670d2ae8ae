using TypedSeeds.Generator.Anchoring.Borders;

namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The forms of a table as a tree of their characters, so that forms that begin alike are compared with a text at once.</summary>
internal sealed class FormTree
{
    private const int None = 0;

    // The first one is no node of a form, so that 0 is none.
    private readonly List<Node> _nodes = [new(default)];
    private readonly Dictionary<char, int> _roots = [];
    private readonly UnitTable<int> _rootOf;

    public FormTree() => _rootOf = new(unit => _roots.TryGetValue(FormLetters.Of[unit], out var root) ? root : None);

    /// <summary>Adds a form. All are added before the first is sought.</summary>
    public void Add(OperatorForm form)
    {
        var node = None;
        foreach (var character in form.Text)
        {
            node = Child(node, character) is > None and var child ? child : AddChild(node, character);
        }

        _nodes[node].Forms.Add(form);
    }

    /// <summary>Whether a form may begin with a character.</summary>
    public bool MayBeginWith(char character) => _rootOf[character] != None;

    /// <summary>The longest form at an offset: “not only” is found and not “not”.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="withExceptions">Whether a form may be of the class of exceptions.</param>
    public FoundOperator? At(string text, int start, bool withExceptions)
    {
        FoundOperator? longest = null;
        var at = start;
        for (var node = _rootOf[text[start]]; node != None; node = at < text.Length ? Next(node, text[at]) : None)
        {
            at = AfterCharacter(text, at, _nodes[node].Character);
            foreach (var form in _nodes[node].Forms)
            {
                if ((withExceptions || form.Class != OperatorClass.Exception) && form.IsAt(text, start, at))
                {
                    longest = new(start, at, form.Class, form.Side);
                    break;
                }
            }
        }

        return longest;
    }

    private static int AfterCharacter(string text, int at, char character)
    {
        at++;
        while (character == ' ' && at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private int Next(int node, char character)
    {
        var letter = FormLetters.Of[character];
        for (var child = _nodes[node].FirstChild; child != None; child = _nodes[child].NextSibling)
        {
            if (_nodes[child].Character == letter || (_nodes[child].Character == FormLetters.AnyDigit && Ascii.IsDigit(letter)))
            {
                return child;
            }
        }

        return None;
    }

    private int Child(int node, char character)
    {
        if (node == None)
        {
            return _roots.TryGetValue(character, out var root) ? root : None;
        }

        var child = _nodes[node].FirstChild;
        while (child != None && _nodes[child].Character != character)
        {
            child = _nodes[child].NextSibling;
        }

        return child;
    }

    private int AddChild(int node, char character)
    {
        var child = _nodes.Count;
        _nodes.Add(new(character));
        if (node == None)
        {
            _roots.Add(character, child);
        }
        else
        {
            (_nodes[child].NextSibling, _nodes[node].FirstChild) = (_nodes[node].FirstChild, child);
        }

        return child;
    }

    private sealed class Node(char character)
    {
        public char Character { get; } = character;

        public int FirstChild { get; set; }

        public int NextSibling { get; set; }

        /// <summary>The forms that end here.</summary>
        public List<OperatorForm> Forms { get; } = [];
    }
}
