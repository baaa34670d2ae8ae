namespace TypedSeeds;

public abstract partial record Party
{
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

    private InvalidOperationException NoKnownRecord() => new($"{this} is neither a state nor a person, an organisation or a group.");
}
