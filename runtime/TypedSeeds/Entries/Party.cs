using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TypedSeeds.Tables;

namespace TypedSeeds;

/// <summary>Somebody who speaks, is spoken about, or agrees: a state, a person, an organisation or a group.</summary>
public abstract record Party : Entry
{
    internal const string KindName = "party";

    private Columns? _row;

    /// <summary>Makes a party by hand, as a test does.</summary>
    protected Party()
    {
    }

    /// <summary>Makes a party of a row. For generated code.</summary>
    [SetsRequiredMembers]
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Party(ref RowReader row)
        : base(ref row)
    {
    }

    /// <inheritdoc/>
    public sealed override string Kind => KindName;

    /// <summary>The standard name.</summary>
    public required string Name
    {
        get => Row.Name;
        init => Change().Name = value;
    }

    /// <summary>Other forms of the name, as they are written.</summary>
    public IReadOnlyList<string> Aliases
    {
        get => Row.Aliases;
        init => Change().Aliases = value;
    }

    /// <summary>The party that this one is a part of, or null.</summary>
    public Party? PartOf
    {
        get => Row.PartOf.Value;
        init => Change().PartOf = new Reference<Party>(value);
    }

    /// <summary>The party that this one speaks for, or null.</summary>
    public Party? Represents
    {
        get => Row.Represents.Value;
        init => Change().Represents = new Reference<Party>(value);
    }

    /// <summary>The members; a group has them.</summary>
    public IReadOnlyList<Party> Members
    {
        get => Row.Members;
        init => Change().Members = value;
    }

    /// <summary>The offices that the party holds or held.</summary>
    public IReadOnlyList<Office> Offices
    {
        get => Row.Offices;
        init => Change().Offices = value;
    }

    /// <summary>Codes by scheme; <see cref="CodeScheme"/> names the known ones.</summary>
    public CodeSet Codes
    {
        get => Row.Codes;
        init => Change().Codes = value;
    }

    /// <summary>Where the document names the party.</summary>
    public IReadOnlyList<Quote> Mentions
    {
        get => Row.Mentions;
        init => Change().Mentions = value;
    }

    /// <summary>What one of four functions makes of the party: the one for what it is. The compiler sees that none is forgotten.</summary>
    /// <typeparam name="T">What they make.</typeparam>
    /// <param name="state">For a state.</param>
    /// <param name="person">For a person.</param>
    /// <param name="organization">For an organisation.</param>
    /// <param name="group">For a group.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    /// <exception cref="InvalidOperationException">The party is of a record that is derived from this one by hand.</exception>
    public T Match<T>(Func<State, T> state, Func<Person, T> person, Func<Organization, T> organization, Func<Group, T> group)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(group);
        return this switch
        {
            State it => state(it),
            Person it => person(it),
            Organization it => organization(it),
            Group it => group(it),
            _ => throw NoKnownRecord(),
        };
    }

    /// <summary>Does one of four things with the party: the one for what it is. The compiler sees that none is forgotten.</summary>
    /// <param name="state">For a state.</param>
    /// <param name="person">For a person.</param>
    /// <param name="organization">For an organisation.</param>
    /// <param name="group">For a group.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    /// <exception cref="InvalidOperationException">The party is of a record that is derived from this one by hand.</exception>
    public void Switch(Action<State> state, Action<Person> person, Action<Organization> organization, Action<Group> group)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(group);
        switch (this)
        {
            case State it:
                state(it);
                break;
            case Person it:
                person(it);
                break;
            case Organization it:
                organization(it);
                break;
            case Group it:
                group(it);
                break;
            default:
                throw NoKnownRecord();
        }
    }

    /// <summary>Reads a party of the right record from its row. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Party Read(ref RowReader row)
    {
        // A copy of the reader looks ahead at the kind; the record's constructor then reads the row from the start.
        var ahead = row;
        ahead.Text();
        return ahead.Choice(Vocabulary.PartyKinds) switch
        {
            0 => new State(ref row),
            1 => new Person(ref row),
            2 => new Organization(ref row),
            _ => new Group(ref row),
        };
    }

    /// <inheritdoc/>
    protected override int ColumnCount => 9;

    private Columns Row => _row ?? ReadRow();

    /// <inheritdoc/>
    public virtual bool Equals(Party? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private InvalidOperationException NoKnownRecord() => new($"{this} is neither a state nor a person, an organisation or a group.");

    [MethodImpl(MethodImplOptions.Synchronized)]
    private Columns ReadRow()
    {
        // The first column says which record the party is: see the method that chooses it.
        var row = ColumnsFrom(2);
        return _row ??= new Columns(ref row);
    }

    private Columns Change() => _row = Row.Copy();

    // In the order of the row.
    private sealed class Columns(ref RowReader row)
    {
        public string Name = row.Text();
        public IReadOnlyList<string> Aliases = row.Texts();
        public Reference<Party> PartOf = row.Reference<Party>(KindName);
        public Reference<Party> Represents = row.Reference<Party>(KindName);
        public IReadOnlyList<Party> Members = row.References<Party>(KindName);
        public IReadOnlyList<Office> Offices = row.Offices();
        public CodeSet Codes = row.Codes();
        public IReadOnlyList<Quote> Mentions = row.Quotes();

        public Columns Copy() => (Columns)MemberwiseClone();
    }
}
