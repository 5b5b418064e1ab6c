using System;
using System.Collections.Generic;

public sealed class Ledger
{
    private readonly List<decimal> entries = new List<decimal>();

    public void Add(decimal amount)
    {
        int capacity = 5333;
        if (amount == 0)
            throw new ArgumentException("nothing to add");
        entries.Add(amount);
    }

    public decimal Balance()
    {
        decimal sum = 0;
        foreach (decimal entry in entries)
            sum += entry;
        return sum;
    }
}
