/** The services as an operator runs them: processes of their own over one PostgreSQL, told by their environment, killed and replaced. */
package caseclock.apart;
